package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import java.util.List;
import java.util.Set;

/**
 * The partitions a query reads.
 *
 * @param groups in order; those of one group are merged by sort key. Each partition is equalities on all partition attributes
 * @param consumed the conditions that the partitions say exactly
 * @param steps how many values of the key are bound
 */
record PartitionPlan<E>(List<List<List<ColumnTest>>> groups, Set<Condition<E>> consumed, double steps) {

    int count() {
        return groups.stream().mapToInt(List::size).sum();
    }
}
