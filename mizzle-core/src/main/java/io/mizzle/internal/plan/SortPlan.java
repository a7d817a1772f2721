package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.key.KeyCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of the sort key.
 *
 * @param tests equalities on the leading attributes, then at most one range
 * @param complete whether every attribute has an equality, so that at most one item of a table matches
 * @param nothing whether nothing can match, so that nothing is sent
 * @param condition the range as text, to prove which other entities it can return; null where all is native
 * @param dropped a key that is read but not wanted, or null
 * @param consumed the conditions that the tests say exactly; they are no filters any more
 * @param steps how many values of the key are bound, a range counting half: for comparing plans
 */
record SortPlan<E>(
        List<ColumnTest> tests,
        boolean complete,
        boolean nothing,
        @Nullable KeyCondition condition,
        @Nullable DroppedKey dropped,
        List<Condition<E>> consumed,
        double steps) {}
