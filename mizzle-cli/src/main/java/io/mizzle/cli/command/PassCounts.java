package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.migration.backfill.BackfillResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What passes over tables did to items, together and by segment; also those that did not come to their end. Thread-safe. */
final class PassCounts {

    private final Map<Pass, SortedMap<Integer, BackfillResult>> passes = new LinkedHashMap<>();

    private record Pass(String table, String of) {}

    /**
     * A segment is a page further.
     *
     * @param table its physical name
     * @param of what is written: an index, or a unique attribute
     * @param segment from 0
     * @param own what was done in it
     */
    synchronized void add(String table, String of, int segment, BackfillResult own) {
        passes.computeIfAbsent(new Pass(table, of), each -> new TreeMap<>()).put(segment, own);
    }

    synchronized boolean isEmpty() {
        return passes.isEmpty();
    }

    /** All passes together. */
    synchronized BackfillResult sum() {
        return passes.values().stream()
                .flatMap(segments -> segments.values().stream())
                .reduce(new BackfillResult(0, 0, 0, List.of()), PassCounts::sum);
    }

    private static BackfillResult sum(BackfillResult one, BackfillResult other) {
        List<String> failures = new ArrayList<>(one.failures());
        failures.addAll(other.failures());
        return new BackfillResult(
                one.scanned() + other.scanned(),
                one.written() + other.written(),
                one.failed() + other.failed(),
                failures);
    }

    /**
     * The same for scripts.
     *
     * @param verifies whether nothing is written
     */
    synchronized Map<String, @Nullable Object> fields(boolean verifies) {
        BackfillResult sum = sum();
        Map<String, @Nullable Object> fields = Counts.fields(sum, verifies);
        fields.put("failures", sum.failures());
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        passes.forEach((pass, segments) -> segments.forEach((segment, own) -> {
            Map<String, @Nullable Object> each = Fields.of("table", pass.table(), "of", pass.of(), "segment", segment);
            each.putAll(Counts.fields(own, verifies));
            all.add(each);
        }));
        fields.put("segments", all);
        return fields;
    }
}
