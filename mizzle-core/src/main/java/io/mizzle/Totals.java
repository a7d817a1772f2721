package io.mizzle;

import io.mizzle.internal.aggregate.Accumulator;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures a statement asked for. Immutable.
 *
 * @param <E> the entity
 */
public final class Totals<E> {

    private final Map<Aggregate<E, ?>, Object> figures;

    private Totals(Map<Aggregate<E, ?>, Object> figures) {
        this.figures = figures;
    }

    static <E> Totals<E> of(Map<Aggregate<E, ?>, Accumulator<?>> accumulators) {
        Map<Aggregate<E, ?>, Object> figures = new LinkedHashMap<>();
        accumulators.forEach((aggregate, accumulator) -> figures.put(aggregate, accumulator.result()));
        return new Totals<>(figures);
    }

    static <E> Totals<E> ofCount(Collection<Aggregate<E, ?>> counts, Long count) {
        Map<Aggregate<E, ?>, Object> figures = new LinkedHashMap<>();
        counts.forEach(aggregate -> figures.put(aggregate, count));
        return new Totals<>(figures);
    }

    /**
     * One figure.
     *
     * @param aggregate one that the statement asked for
     * @throws IllegalArgumentException if it did not
     */
    @SuppressWarnings("unchecked") // equal aggregates have figures of the same type
    public <V> V get(Aggregate<E, V> aggregate) {
        Object figure = figures.get(aggregate);
        if (figure == null) {
            throw new IllegalArgumentException("The statement did not ask for " + aggregate
                    + ". Add it to aggregate(…); it asked for " + figures.keySet() + ".");
        }
        return (V) figure;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Totals<?> totals && figures.equals(totals.figures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(figures);
    }

    /** The names of the figures, without their values, which may be sensitive. */
    @Override
    public String toString() {
        return figures.keySet().toString();
    }
}
