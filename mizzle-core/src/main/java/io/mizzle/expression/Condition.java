package io.mizzle.expression;

import java.util.Collection;
import java.util.List;

/**
 * What must hold of an item: in {@code where} of a read it filters, in {@code where} of a write it guards. Immutable.
 *
 * @param <E> the entity
 */
public sealed interface Condition<E> permits Equality, Predicate {

    /**
     * Both must hold.
     *
     * @param other not null
     */
    default Condition<E> and(Condition<E> other) {
        return new Predicate.And<>(List.of(this, other));
    }

    /**
     * At least one must hold.
     *
     * @param other not null
     */
    default Condition<E> or(Condition<E> other) {
        return new Predicate.Or<>(List.of(this, other));
    }

    /** This must not hold. */
    default Condition<E> not() {
        return new Predicate.Not<>(this);
    }

    /**
     * All must hold.
     *
     * @param conditions at least one
     * @throws IllegalArgumentException if there is none
     */
    static <E> Condition<E> allOf(Collection<? extends Condition<E>> conditions) {
        return new Predicate.And<>(Conditions.some("allOf", conditions));
    }

    /**
     * At least one must hold.
     *
     * @param conditions at least one
     * @throws IllegalArgumentException if there is none
     */
    static <E> Condition<E> anyOf(Collection<? extends Condition<E>> conditions) {
        return new Predicate.Or<>(Conditions.some("anyOf", conditions));
    }
}
