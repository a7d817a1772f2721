package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.schema.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one wave sends.
 *
 * @param ranges one Query each, of one page or more
 * @param keys for each table the items that are read by their keys
 */
record WavePlan(List<Range> ranges, List<Keys> keys) {

    private static final int CHUNK = 100;

    WavePlan {
        ranges = List.copyOf(ranges);
        keys = List.copyOf(keys);
    }

    /** How many requests there are if every range is one page. */
    int requests() {
        return ranges.size()
                + keys.stream()
                        .mapToInt(each -> (each.keys().size() + CHUNK - 1) / CHUNK)
                        .sum();
    }

    boolean isEmpty() {
        return ranges.isEmpty() && keys.isEmpty();
    }

    /**
     * A Query.
     *
     * @param plan what is sent
     * @param partition which partition
     * @param nodes whose items it gives
     * @param descending whether from the end of the sort key
     * @param limit how many items are wanted, or null for all
     */
    record Range(
            ReadPlan.Query<?> plan,
            List<ColumnTest> partition,
            List<Node<?>> nodes,
            boolean descending,
            @Nullable Integer limit) {

        Range {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * Items of one table.
     *
     * @param table the table
     * @param keys the keys, each with the nodes it is read for
     * @param projection what is read of them, or null for all
     */
    record Keys(
            TableSchema<?> table,
            Map<Map<String, AttributeValue>, Set<Node<?>>> keys,
            @Nullable Set<String> projection) {}
}
