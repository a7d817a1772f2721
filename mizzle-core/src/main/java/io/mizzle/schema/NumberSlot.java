package io.mizzle.schema;

import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A number placeholder: also takes whole numbers as {@code long}.
 *
 * @param <V> the Java type of the number
 * @param <N> what follows when it is bound
 * @param <R> the path that a range ends
 */
public final class NumberSlot<V, N, R> extends Slot<V, N, R> {

    private final LongFunction<V> whole;

    /**
     * For generated code.
     *
     * @param whole a {@code long} as the component's type
     * @param state what is bound so far
     * @param next makes what follows
     * @param ended makes the ended path
     */
    public <E> NumberSlot(
            LongFunction<V> whole,
            PathState<E> state,
            Function<PathState<E>, N> next,
            Function<PathState<E>, R> ended) {
        super(state, next, ended);
        this.whole = whole;
    }

    /** Binds the placeholder to a whole number. */
    public N eq(long value) {
        return eq(whole.apply(value));
    }

    /** Items below this whole number. */
    public R lt(long value) {
        return lt(whole.apply(value));
    }

    /** Items at or below this whole number. */
    public R le(long value) {
        return le(whole.apply(value));
    }

    /** Items above this whole number. */
    public R gt(long value) {
        return gt(whole.apply(value));
    }

    /** Items at or above this whole number. */
    public R ge(long value) {
        return ge(whole.apply(value));
    }

    /** Items at or between these whole numbers. */
    public R between(long low, long high) {
        return between(whole.apply(low), whole.apply(high));
    }
}
