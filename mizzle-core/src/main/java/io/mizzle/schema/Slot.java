package io.mizzle.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The next placeholder of a sort key: bind it and go on, or end the path with a range on it. Immutable.
 *
 * @param <V> the Java type of the value
 * @param <N> what follows when it is bound
 * @param <R> the path that a range ends
 */
public class Slot<V, N, R> {

    private final Ends<?, N, R> ends;

    /**
     * For generated code.
     *
     * @param state what is bound so far
     * @param next makes what follows
     * @param ended makes the ended path
     */
    public <E> Slot(PathState<E> state, Function<PathState<E>, N> next, Function<PathState<E>, R> ended) {
        this.ends = new Ends<>(state, next, ended);
    }

    /**
     * Binds the placeholder.
     *
     * @param value not null
     */
    public final N eq(V value) {
        return ends.bind(value);
    }

    /**
     * Items below this value.
     *
     * @param value not null
     */
    public final R lt(V value) {
        return range(StepRange.Operator.LT, value);
    }

    /**
     * Items at or below this value.
     *
     * @param value not null
     */
    public final R le(V value) {
        return range(StepRange.Operator.LE, value);
    }

    /**
     * Items above this value.
     *
     * @param value not null
     */
    public final R gt(V value) {
        return range(StepRange.Operator.GT, value);
    }

    /**
     * Items at or above this value.
     *
     * @param value not null
     */
    public final R ge(V value) {
        return range(StepRange.Operator.GE, value);
    }

    /**
     * Items at or between these values.
     *
     * @param low not null
     * @param high not null; below {@code low}, nothing matches and no request is sent
     */
    public final R between(V low, V high) {
        return ends.range(StepRange.Operator.BETWEEN, low, high);
    }

    final R range(StepRange.Operator operator, Object value) {
        return ends.range(operator, value, null);
    }

    private record Ends<E, N, R>(PathState<E> state, Function<PathState<E>, N> next, Function<PathState<E>, R> ended) {
        N bind(Object value) {
            return next.apply(state.bind(value));
        }

        R range(StepRange.Operator operator, Object low, @Nullable Object high) {
            return ended.apply(state.range(operator, low, high));
        }
    }
}
