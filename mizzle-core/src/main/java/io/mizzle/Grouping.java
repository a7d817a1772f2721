package io.mizzle;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.aggregate.Accumulator;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Figures per value of an attribute. Equal numbers are one value, however they are written. */
final class Grouping<E, K> implements Aggregation.Collecting<List<Group<E, K>>> {

    private final Attribute<E, K, ?> attribute;
    private final List<Aggregate<E, ?>> aggregates;
    private final Map<@Nullable Object, Members<E>> groups = new LinkedHashMap<>();

    Grouping(Attribute<E, K, ?> attribute, List<Aggregate<E, ?>> aggregates) {
        this.attribute = attribute;
        this.aggregates = aggregates;
    }

    @Override
    public void accept(Map<String, AttributeValue> item) {
        AttributeValue value = ConditionEvaluator.value(attribute, item);
        groups.computeIfAbsent(identity(value), first -> new Members<>(value, Totalling.accumulators(aggregates)))
                .accumulators()
                .values()
                .forEach(accumulator -> accumulator.add(item));
    }

    private static @Nullable Object identity(@Nullable AttributeValue value) {
        return value == null || value.n() == null ? value : new BigDecimal(value.n()).stripTrailingZeros();
    }

    @Override
    public List<Group<E, K>> result() {
        return groups.values().stream()
                .map(members -> new Group<E, K>(key(members.value()), Totals.of(members.accumulators())))
                .toList();
    }

    private @Nullable K key(@Nullable AttributeValue value) {
        AttributeSpec<K> spec = Attribute.specOf(attribute);
        return value == null
                ? null
                : AttributeValues.decode(
                        spec.codec(), value, spec.path().entity(), spec.path().toString());
    }

    private record Members<E>(@Nullable AttributeValue value, Map<Aggregate<E, ?>, Accumulator<?>> accumulators) {}
}
