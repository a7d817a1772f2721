package io.mizzle;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.aggregate.Accumulator;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Figures per value of an attribute, or of several. Equal numbers are one value, however they are written. */
final class Grouping<E, K> implements Aggregation.Collecting<List<Group<E, K>>> {

    private final Key<E, K> key;
    private final List<Aggregate<E, ?>> aggregates;
    private final Map<List<@Nullable Object>, Members<E, K>> groups = new LinkedHashMap<>();

    Grouping(Key<E, K> key, List<Aggregate<E, ?>> aggregates) {
        this.key = key;
        this.aggregates = aggregates;
    }

    @Override
    public void accept(Map<String, AttributeValue> item) {
        groups.computeIfAbsent(identity(item), first -> begun(item))
                .accumulators()
                .values()
                .forEach(accumulator -> accumulator.add(item));
    }

    private Members<E, K> begun(Map<String, AttributeValue> item) {
        return new Members<>(key.of().apply(item), Totalling.accumulators(aggregates));
    }

    private List<@Nullable Object> identity(Map<String, AttributeValue> item) {
        List<@Nullable Object> values = new ArrayList<>(key.attributes().size());
        key.attributes().forEach(attribute -> values.add(identity(ConditionEvaluator.value(attribute, item))));
        return values;
    }

    private static @Nullable Object identity(@Nullable AttributeValue value) {
        return value == null || value.n() == null ? value : new BigDecimal(value.n()).stripTrailingZeros();
    }

    @Override
    public List<Group<E, K>> result() {
        return groups.values().stream()
                .map(members -> new Group<E, K>(members.key(), Totals.of(members.accumulators())))
                .toList();
    }

    /**
     * What the items of a group have in common.
     *
     * @param attributes whose values are equal
     * @param of the key of the group of an item
     */
    record Key<E, K>(List<Attribute<E, ?, ?>> attributes, Function<Map<String, AttributeValue>, @Nullable K> of) {

        static <E, K> Key<E, K> one(Attribute<E, K, ?> attribute) {
            AttributeSpec<K> spec = Attribute.specOf(attribute);
            return new Key<>(List.of(attribute), item -> {
                AttributeValue value = ConditionEvaluator.value(attribute, item);
                return value == null
                        ? null
                        : AttributeValues.decode(
                                spec.codec(),
                                value,
                                spec.path().entity(),
                                spec.path().toString());
            });
        }

        static <E> Key<E, Tuple<E>> several(List<Attribute<E, ?, ?>> attributes) {
            return new Key<>(attributes, item -> Tuple.of(attributes, item));
        }
    }

    private record Members<E, K>(@Nullable K key, Map<Aggregate<E, ?>, Accumulator<?>> accumulators) {}
}
