package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * A range on the first step that is not bound.
 *
 * @param operator which
 * @param low the only operand, or the lower of {@code BETWEEN}
 * @param high the upper of {@code BETWEEN}, else null
 */
public record StepRange(
        Operator operator, Object low, @Nullable Object high) {

    /** The ranges a key condition can have. */
    public enum Operator {
        /** Below. */
        LT,
        /** At or below. */
        LE,
        /** Above. */
        GT,
        /** At or above. */
        GE,
        /** Both ends included. */
        BETWEEN,
        /** Text or bytes with this start. */
        BEGINS_WITH
    }
}
