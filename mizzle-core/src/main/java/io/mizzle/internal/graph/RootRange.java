package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.plan.ReadPlan;
import java.util.Map;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Which items are roots by their keys: a root is read in a wider range than its own where others are read with it.
 *
 * @param <E> the entity
 * @param plan how the root is found
 */
record RootRange<E>(ReadPlan<E> plan) implements Predicate<Map<String, AttributeValue>> {

    @Override
    public boolean test(Map<String, AttributeValue> item) {
        if (plan instanceof ReadPlan.Lookup<E> lookup) {
            return lookup.keys().stream().anyMatch(key -> isAt(item, key));
        }
        return !(plan instanceof ReadPlan.Query<E> query)
                || query.sort().stream().allMatch(test -> holds(test, item)) && !dropped(query, item);
    }

    private static boolean isAt(Map<String, AttributeValue> item, Map<String, AttributeValue> key) {
        return KeyIdentity.of(item, key.keySet()).equals(KeyIdentity.of(key));
    }

    private static boolean holds(ColumnTest test, Map<String, AttributeValue> item) {
        AttributeValue stored = item.get(test.column());
        return stored != null && test.holds(stored);
    }

    private static boolean dropped(ReadPlan.Query<?> query, Map<String, AttributeValue> item) {
        var dropped = query.dropped();
        AttributeValue stored = dropped == null ? null : item.get(dropped.column());
        return dropped != null && stored != null && dropped.key().equals(stored.s());
    }
}
