package io.mizzle;

import io.mizzle.expression.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is computed of all items of a select.
 *
 * @param <E> the entity
 * @param <T> the result
 * @param aggregates the figures
 * @param groups the attributes whose values groups have in common
 * @param begin makes what collects them, for one call
 * @param ofCount makes the result of nothing but the number of items, or null where that is not enough
 */
record Aggregation<E, T>(
        List<Aggregate<E, ?>> aggregates,
        List<Attribute<E, ?, ?>> groups,
        Supplier<? extends Collecting<T>> begin,
        @Nullable Function<Long, T> ofCount) {

    Aggregation {
        aggregates = List.copyOf(aggregates);
        groups = List.copyOf(groups);
    }

    /** The stored names of the attributes it is made of. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        aggregates.forEach(aggregate -> add(names, aggregate.attribute()));
        groups.forEach(group -> add(names, group));
        return names;
    }

    private static void add(Set<String> names, @Nullable Attribute<?, ?, ?> attribute) {
        if (attribute != null) {
            names.add(Attribute.specOf(attribute).path().root());
        }
    }

    /** The figures of all items as one. */
    static <E> Aggregation<E, Totals<E>> total(List<Aggregate<E, ?>> aggregates) {
        Function<Long, Totals<E>> ofCount = count -> Totals.ofCount(aggregates, count);
        boolean enough = aggregates.stream().allMatch(Aggregate::countsItems);
        return new Aggregation<>(aggregates, List.of(), () -> new Totalling<>(aggregates), enough ? ofCount : null);
    }

    /** The figures of each group. */
    static <E, K> Aggregation<E, List<Group<E, K>>> grouped(Grouping.Key<E, K> key, List<Aggregate<E, ?>> aggregates) {
        return new Aggregation<>(aggregates, key.attributes(), () -> new Grouping<>(key, aggregates), null);
    }

    /** Takes items and has a result at the end. Not thread-safe. */
    interface Collecting<T> {

        /** One more. */
        void accept(Map<String, AttributeValue> item);

        /** Of all items so far. */
        T result();
    }
}
