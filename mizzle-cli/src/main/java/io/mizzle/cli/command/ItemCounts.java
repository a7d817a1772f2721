package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Migration;
import io.mizzle.migration.StepCount;
import io.mizzle.migration.backfill.BackfillResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the steps of migrations did to items, for {@code --json}: each pass over a table, and in it each segment. */
final class ItemCounts {

    private final Map<Pass, Tally> passes = new LinkedHashMap<>();

    private record Pass(String migration, int step, int number) {}

    private static final class Tally {
        private final String what;
        private final SortedMap<Integer, BackfillResult> segments = new TreeMap<>();
        private StepCount last;

        Tally(String what, StepCount first) {
            this.what = what;
            this.last = first;
        }
    }

    /**
     * A pass is a page further.
     *
     * @param migration of which
     * @param what the step does, in words
     * @param count how far it is
     */
    synchronized void add(Migration migration, String what, StepCount count) {
        Tally tally = passes.computeIfAbsent(
                new Pass(migration.id(), count.step(), count.pass()), each -> new Tally(what, count));
        tally.segments.put(count.segment(), count.own());
        tally.last = count;
    }

    /** The passes in the order they began. */
    synchronized List<Map<String, @Nullable Object>> fields() {
        return passes.entrySet().stream()
                .map(each -> fields(each.getKey(), each.getValue()))
                .toList();
    }

    private static Map<String, @Nullable Object> fields(Pass pass, Tally tally) {
        boolean verifies = tally.last.verifies();
        Map<String, @Nullable Object> fields = Fields.of(
                "migration",
                pass.migration(),
                "step",
                pass.step(),
                "what",
                tally.what,
                "pass",
                verifies ? "verify" : "write");
        fields.putAll(Counts.fields(tally.last.all(), verifies));
        fields.put(
                "segments",
                tally.segments.entrySet().stream()
                        .map(each -> {
                            Map<String, @Nullable Object> segment = Fields.of("segment", each.getKey());
                            segment.putAll(Counts.fields(each.getValue(), verifies));
                            return segment;
                        })
                        .toList());
        return fields;
    }
}
