package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import java.util.List;

/**
 * The partitions a query reads.
 *
 * @param groups in order; those of one group are merged by sort key. Each partition is equalities on all partition attributes
 * @param consumed the conditions that the partitions say exactly
 * @param steps how many values of the key are bound
 */
record PartitionPlan<E>(List<List<List<ColumnTest>>> groups, List<Condition<E>> consumed, double steps) {

    int count() {
        int count = 0;
        for (int group = 0; group < groups.size(); group++) {
            count += groups.get(group).size();
        }
        return count;
    }
}
