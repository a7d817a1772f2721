package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.schema.AccessPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a select is answered.
 *
 * @param <E> the entity
 */
public sealed interface ReadPlan<E> {

    /** What is read of each item, besides what the plan itself needs; null for all of it. */
    @Nullable Set<String> projection();

    /** What DynamoDB checks after reading and before answering. */
    List<Condition<E>> filter();

    /** What is checked on the items that arrive. */
    List<Condition<E>> residual();

    /** Nothing can match: nothing is sent. */
    record Nothing<E>(String why) implements ReadPlan<E> {
        @Override
        public @Nullable Set<String> projection() {
            return null;
        }

        @Override
        public List<Condition<E>> filter() {
            return List.of();
        }

        @Override
        public List<Condition<E>> residual() {
            return List.of();
        }
    }

    /**
     * The keys are known: GetItem for one, BatchGetItem for several.
     *
     * @param keys whole keys, all different
     * @param residual checked on each item
     * @param projection top-level names, or null
     */
    record Lookup<E>(
            List<Map<String, AttributeValue>> keys,
            List<Condition<E>> residual,
            @Nullable Set<String> projection) implements ReadPlan<E> {
        @Override
        public List<Condition<E>> filter() {
            return List.of();
        }
    }

    /**
     * Query on one path.
     *
     * @param path the path
     * @param groups the partitions, as in {@link PartitionPlan}
     * @param sort tests on the sort key
     * @param dropped a key that is read but not wanted, or null
     * @param typeFilter whether other entities can be in reach, so that the filter asks for the type
     * @param filter sent
     * @param residual checked on the items that arrive
     * @param projection top-level names, or null
     * @param hydrate whether only keys come from the index and the items are read from the table afterwards
     * @param hydrated what is read of those items, or null for all of it
     */
    record Query<E>(
            AccessPath<E> path,
            List<List<List<ColumnTest>>> groups,
            List<ColumnTest> sort,
            @Nullable DroppedKey dropped,
            boolean typeFilter,
            List<Condition<E>> filter,
            List<Condition<E>> residual,
            @Nullable Set<String> projection,
            boolean hydrate,
            @Nullable Set<String> hydrated)
            implements ReadPlan<E> {

        /** How many partitions are queried. */
        public int partitions() {
            int partitions = 0;
            for (int group = 0; group < groups.size(); group++) {
                partitions += groups.get(group).size();
            }
            return partitions;
        }
    }

    /**
     * The whole table or index.
     *
     * @param path a forced index, or null for the table
     * @param segments read side by side
     * @param typeFilter whether the filter asks for the type
     * @param filter sent
     * @param residual checked on the items that arrive
     * @param projection top-level names, or null
     * @param hydrate whether only keys come from the index and the items are read from the table afterwards
     * @param hydrated what is read of those items, or null for all of it
     */
    record Scan<E>(
            @Nullable AccessPath<E> path,
            int segments,
            boolean typeFilter,
            List<Condition<E>> filter,
            List<Condition<E>> residual,
            @Nullable Set<String> projection,
            boolean hydrate,
            @Nullable Set<String> hydrated)
            implements ReadPlan<E> {}
}
