package io.mizzle.expression;

/**
 * An attribute whose values DynamoDB orders: strings and binary by bytes, numbers by value.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 * @param <A> what an update may do with it
 */
public class OrderedAttribute<E, V, A extends Access> extends ScalarAttribute<E, V, A> {

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public OrderedAttribute(AttributeSpec<V> spec) {
        super(spec);
    }

    /**
     * The attribute is below this value.
     *
     * @param value not null
     */
    public final Condition<E> lt(V value) {
        return comparison(Predicate.Comparator.LT, "lt", value);
    }

    /**
     * The attribute is below another one.
     *
     * @param other an attribute or size of the same item
     */
    public final Condition<E> lt(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.LT, other);
    }

    /**
     * The attribute is at or below this value.
     *
     * @param value not null
     */
    public final Condition<E> le(V value) {
        return comparison(Predicate.Comparator.LE, "le", value);
    }

    /**
     * The attribute is at or below another one.
     *
     * @param other an attribute or size of the same item
     */
    public final Condition<E> le(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.LE, other);
    }

    /**
     * The attribute is above this value.
     *
     * @param value not null
     */
    public final Condition<E> gt(V value) {
        return comparison(Predicate.Comparator.GT, "gt", value);
    }

    /**
     * The attribute is above another one.
     *
     * @param other an attribute or size of the same item
     */
    public final Condition<E> gt(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.GT, other);
    }

    /**
     * The attribute is at or above this value.
     *
     * @param value not null
     */
    public final Condition<E> ge(V value) {
        return comparison(Predicate.Comparator.GE, "ge", value);
    }

    /**
     * The attribute is at or above another one.
     *
     * @param other an attribute or size of the same item
     */
    public final Condition<E> ge(Operand<E, V> other) {
        return Conditions.relation(this, Predicate.Comparator.GE, other);
    }

    /**
     * The attribute is one of these values or between them.
     *
     * @param low not null
     * @param high not null; below {@code low}, nothing matches
     */
    public final Condition<E> between(V low, V high) {
        return Conditions.between(this, literal("between", low), literal("between", high));
    }
}
