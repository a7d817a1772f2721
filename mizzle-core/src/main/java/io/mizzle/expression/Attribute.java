package io.mizzle.expression;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.Codec;
import io.mizzle.codec.ValueType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of an entity, typed: what conditions, updates and projections name. Subclasses add the operators DynamoDB has for
 * the attribute's type. Immutable and thread-safe.
 *
 * <p>Operands are encoded when the condition is made: a value that DynamoDB could not store fails there, with the attribute's
 * name.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 * @param <A> what an update may do with it
 */
public non-sealed class Attribute<E, V, A extends Access> implements Operand<E, V>, Value<E, V> {

    private final AttributeSpec<V> spec;

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public Attribute(AttributeSpec<V> spec) {
        this.spec = spec;
    }

    /**
     * The attribute has this value.
     *
     * @param value not null
     * @throws IllegalArgumentException if the value is null: say {@link #notExists()}
     */
    public Equality<E> eq(V value) {
        return new Equality<>(this, literal("eq", value));
    }

    /**
     * The attribute equals another one. Neither may be absent.
     *
     * @param other an attribute or size of the same item
     */
    public Condition<E> eq(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.EQ, other);
    }

    /**
     * The attribute has another value, or is absent: so DynamoDB defines {@code <>}.
     *
     * @param value not null
     * @throws IllegalArgumentException if the value is null: say {@link #exists()}
     */
    public Condition<E> ne(V value) {
        return comparison(Predicate.Comparator.NE, "ne", value);
    }

    /**
     * The attribute differs from another one.
     *
     * @param other an attribute or size of the same item
     */
    public Condition<E> ne(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.NE, other);
    }

    /** The attribute is stored. */
    public Condition<E> exists() {
        return Conditions.existence(this, true);
    }

    /** The attribute is not stored. */
    public Condition<E> notExists() {
        return Conditions.existence(this, false);
    }

    /**
     * The attribute is stored as this type.
     *
     * @param type a DynamoDB type
     */
    public Condition<E> type(ValueType type) {
        return Conditions.typeIs(this, type);
    }

    /** What this attribute is, for generated subclasses. */
    protected final AttributeSpec<V> spec() {
        return spec;
    }

    /**
     * What an attribute is, for the planner: a static method, so that no component or placeholder collides with it.
     *
     * @param attribute any attribute
     * @return its path, codec and sensitivity
     */
    public static <V> AttributeSpec<V> specOf(Attribute<?, V, ?> attribute) {
        return attribute.spec();
    }

    /**
     * A value of this attribute as the statement carries it.
     *
     * @param attribute the attribute
     * @param operator what the caller called, for the message
     * @param value the value
     * @return the value, encoded by the attribute's codec
     * @throws IllegalArgumentException if the value is null
     */
    public static <V> Literal literalOf(Attribute<?, V, ?> attribute, String operator, V value) {
        return attribute.literal(operator, value);
    }

    final Literal literal(String operator, V value) {
        return literal(operator, value, spec.codec());
    }

    final <W> Literal literal(String operator, W value, Codec<W> codec) {
        requireValue(operator, value);
        return new Literal(
                value,
                AttributeValues.encode(
                        codec, value, spec.path().entity(), spec.path().toString()),
                spec.sensitive());
    }

    final Condition<E> comparison(Predicate.Comparator comparator, String operator, V value) {
        return Conditions.comparison(this, comparator, literal(operator, value));
    }

    final Condition<E> oneOf(Collection<? extends V> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("in() on attribute \"" + spec.path() + "\" of "
                    + spec.path().entity() + " got no value. Nothing can match: do not send the statement.");
        }
        List<Literal> literals =
                values.stream().map(value -> literal("in", value)).toList();
        return Conditions.oneOf(this, literals);
    }

    private void requireValue(String operator, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    operator + "(null) on attribute \"" + spec.path() + "\" of "
                            + spec.path().entity()
                            + ". DynamoDB has no null operand: test absence with notExists() or exists(), and take a value away with remove().");
        }
    }

    /** The path, as in {@code shipTo.city}. */
    @Override
    public final String toString() {
        return spec.path().toString();
    }
}
