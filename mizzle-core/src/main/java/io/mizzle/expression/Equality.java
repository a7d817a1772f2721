package io.mizzle.expression;

/**
 * An attribute has a value: the one condition a key can be computed from.
 *
 * @param <E> the entity
 * @param attribute the attribute
 * @param value the value
 */
public record Equality<E>(Attribute<E, ?, ?> attribute, Literal value) implements Condition<E> {

    @Override
    public String toString() {
        return attribute + " = " + value;
    }
}
