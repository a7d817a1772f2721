package io.mizzle;

import io.mizzle.internal.batch.BatchEntry;
import io.mizzle.internal.batch.BatchPlan;
import io.mizzle.schema.EntityDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Explains batches. Pure. */
final class BatchExplanation {

    private BatchExplanation() {}

    static Explanation of(BatchPlan plan) {
        List<BatchEntry> entries = plan.entries();
        String tables =
                entries.stream().map(entry -> entry.table()).distinct().sorted().collect(Collectors.joining(", "));
        return new Explanation(
                "batch (BatchWriteItem)",
                null,
                tables,
                "table key",
                null,
                null,
                null,
                notes(plan),
                List.of(),
                BatchPlan.requests(entries),
                entries.stream().mapToDouble(BatchExplanation::units).sum());
    }

    private static double units(BatchEntry entry) {
        return entry.isPut() ? WriteExplanation.units(EntityDefinition.of(entry.schema()), entry.attributes()) : 1;
    }

    private static List<String> notes(BatchPlan plan) {
        long puts = plan.entries().stream().filter(BatchEntry::isPut).count();
        List<String> notes = new ArrayList<>();
        notes.add(puts + " puts and " + (plan.entries().size() - puts)
                + " deletes, without conditions, not all or nothing.");
        if (plan.merged() > 0) {
            notes.add(plan.merged() + " more are left out, because a later one is about the same item.");
        }
        return notes;
    }
}
