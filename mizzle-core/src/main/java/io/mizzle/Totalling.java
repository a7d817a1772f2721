package io.mizzle;

import io.mizzle.internal.aggregate.Accumulator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Figures of all items as one. */
final class Totalling<E> implements Aggregation.Collecting<Totals<E>> {

    private final Map<Aggregate<E, ?>, Accumulator<?>> accumulators;

    Totalling(List<Aggregate<E, ?>> aggregates) {
        this.accumulators = accumulators(aggregates);
    }

    static <E> Map<Aggregate<E, ?>, Accumulator<?>> accumulators(List<Aggregate<E, ?>> aggregates) {
        Map<Aggregate<E, ?>, Accumulator<?>> accumulators = new LinkedHashMap<>();
        aggregates.forEach(aggregate -> accumulators.put(aggregate, aggregate.accumulator()));
        return accumulators;
    }

    @Override
    public void accept(Map<String, AttributeValue> item) {
        accumulators.values().forEach(accumulator -> accumulator.add(item));
    }

    @Override
    public Totals<E> result() {
        return Totals.of(accumulators);
    }
}
