package io.mizzle.expression;

import org.jspecify.annotations.Nullable;

/**
 * One thing an update does, as data for the planner ("Update expressions" of the DynamoDB developer guide).
 *
 * @param <E> the entity
 */
public sealed interface UpdateAction<E> {

    /** The attribute that changes. */
    Attribute<E, ?, ?> attribute();

    /** {@code SET attribute = value}. */
    record SetLiteral<E>(Attribute<E, ?, ?> attribute, Literal value) implements UpdateAction<E> {}

    /** {@code SET attribute = other}, {@code other + n} or {@code other - n}. */
    record SetValue<E>(Attribute<E, ?, ?> attribute, Value<E, ?> value) implements UpdateAction<E> {}

    /** {@code SET attribute = if_not_exists(attribute, value)}. */
    record SetIfAbsent<E>(Attribute<E, ?, ?> attribute, Literal value) implements UpdateAction<E> {}

    /** {@code SET attribute = list_append(…)}: a list of elements at the end, or in front. */
    record Append<E>(Attribute<E, ?, ?> attribute, Literal elements, boolean inFront) implements UpdateAction<E> {}

    /** {@code ADD attribute value}: a number is added, elements join a set; an absent attribute starts at zero or empty. */
    record Add<E>(Attribute<E, ?, ?> attribute, Literal value) implements UpdateAction<E> {}

    /** {@code DELETE attribute elements}: elements leave a set. */
    record DeleteElements<E>(Attribute<E, ?, ?> attribute, Literal elements) implements UpdateAction<E> {}

    /** {@code REMOVE attribute}. */
    record Remove<E>(Attribute<E, ?, ?> attribute) implements UpdateAction<E> {}

    /** The literal this action carries, or null. */
    default @Nullable Literal literal() {
        if (this instanceof SetLiteral<E> action) {
            return action.value();
        }
        if (this instanceof SetIfAbsent<E> action) {
            return action.value();
        }
        if (this instanceof Append<E> action) {
            return action.elements();
        }
        if (this instanceof Add<E> action) {
            return action.value();
        }
        return this instanceof DeleteElements<E> action ? action.elements() : null;
    }
}
