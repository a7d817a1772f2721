package io.mizzle.schema;

import java.util.function.Function;

/**
 * A text placeholder: also takes a prefix.
 *
 * @param <N> what follows when it is bound
 * @param <R> the path that a range ends
 */
public final class StringSlot<N, R> extends Slot<String, N, R> {

    /**
     * For generated code.
     *
     * @param state what is bound so far
     * @param next makes what follows
     * @param ended makes the ended path
     */
    public <E> StringSlot(PathState<E> state, Function<PathState<E>, N> next, Function<PathState<E>, R> ended) {
        super(state, next, ended);
    }

    /**
     * Items whose value starts with this.
     *
     * @param prefix not null
     */
    public R beginsWith(String prefix) {
        return range(StepRange.Operator.BEGINS_WITH, prefix);
    }
}
