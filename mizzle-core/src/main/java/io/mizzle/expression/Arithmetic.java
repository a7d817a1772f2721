package io.mizzle.expression;

/**
 * A sum or difference that DynamoDB computes while it updates. The attribute must exist.
 *
 * @param <E> the entity
 * @param <N> the Java type of the number
 * @param attribute the left side
 * @param plus whether the amount is added, else subtracted
 * @param amount the right side
 */
public record Arithmetic<E, N>(Attribute<E, N, ?> attribute, boolean plus, Literal amount) implements Value<E, N> {

    @Override
    public String toString() {
        return attribute + (plus ? " + " : " - ") + amount;
    }
}
