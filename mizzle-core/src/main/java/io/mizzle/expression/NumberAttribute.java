package io.mizzle.expression;

import io.mizzle.codec.WholeNumbers;

/**
 * A number attribute. Beside the component's own type it takes whole numbers as {@code long}: {@code total.gt(10)}.
 *
 * @param <E> the entity
 * @param <N> the Java type of the number
 * @param <A> what an update may do with it
 */
public final class NumberAttribute<E, N, A extends Access> extends OrderedAttribute<E, N, A> {

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public NumberAttribute(AttributeSpec<N> spec) {
        super(spec);
    }

    /**
     * The attribute has this value.
     *
     * @param value a whole number
     */
    public Equality<E> eq(long value) {
        return new Equality<>(this, whole(value));
    }

    /**
     * The attribute has another value, or is absent.
     *
     * @param value a whole number
     */
    public Condition<E> ne(long value) {
        return comparison(Predicate.Comparator.NE, value);
    }

    /**
     * The attribute is below this value.
     *
     * @param value a whole number
     */
    public Condition<E> lt(long value) {
        return comparison(Predicate.Comparator.LT, value);
    }

    /**
     * The attribute is at or below this value.
     *
     * @param value a whole number
     */
    public Condition<E> le(long value) {
        return comparison(Predicate.Comparator.LE, value);
    }

    /**
     * The attribute is above this value.
     *
     * @param value a whole number
     */
    public Condition<E> gt(long value) {
        return comparison(Predicate.Comparator.GT, value);
    }

    /**
     * The attribute is at or above this value.
     *
     * @param value a whole number
     */
    public Condition<E> ge(long value) {
        return comparison(Predicate.Comparator.GE, value);
    }

    /**
     * The attribute is one of these values or between them.
     *
     * @param low a whole number
     * @param high a whole number
     */
    public Condition<E> between(long low, long high) {
        return Conditions.between(this, whole(low), whole(high));
    }

    /**
     * The sum, computed by DynamoDB; only {@code set} takes it.
     *
     * @param amount not null
     */
    public Arithmetic<E, N> plus(N amount) {
        return new Arithmetic<>(this, true, literal("plus", amount));
    }

    /**
     * The sum, computed by DynamoDB; only {@code set} takes it.
     *
     * @param amount a whole number
     */
    public Arithmetic<E, N> plus(long amount) {
        return new Arithmetic<>(this, true, whole(amount));
    }

    /**
     * The difference, computed by DynamoDB; only {@code set} takes it.
     *
     * @param amount not null
     */
    public Arithmetic<E, N> minus(N amount) {
        return new Arithmetic<>(this, false, literal("minus", amount));
    }

    /**
     * The difference, computed by DynamoDB; only {@code set} takes it.
     *
     * @param amount a whole number
     */
    public Arithmetic<E, N> minus(long amount) {
        return new Arithmetic<>(this, false, whole(amount));
    }

    /**
     * A whole number as an operand of a number attribute, for the statements that take {@code long}.
     *
     * @param attribute the attribute
     * @param value the number
     * @return the number in the component's own type
     */
    public static Literal wholeOf(NumberAttribute<?, ?, ?> attribute, long value) {
        return attribute.whole(value);
    }

    private Condition<E> comparison(Predicate.Comparator comparator, long value) {
        return Conditions.comparison(this, comparator, whole(value));
    }

    private Literal whole(long value) {
        return literal("a whole number", WholeNumbers.as(spec().codec(), value));
    }
}
