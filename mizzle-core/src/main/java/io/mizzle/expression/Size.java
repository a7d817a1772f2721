package io.mizzle.expression;

import io.mizzle.codec.AttributeValues;
import io.mizzle.codec.Codecs;

/**
 * The size of an attribute: UTF-16 units of a string, bytes of a binary, elements of a set, list or map ("Comparison operator and
 * function reference in DynamoDB"). Only conditions take it.
 *
 * @param <E> the entity
 */
public final class Size<E> implements Operand<E, Long> {

    private final Attribute<E, ?, ?> attribute;

    Size(Attribute<E, ?, ?> attribute) {
        this.attribute = attribute;
    }

    /** The attribute that is measured. */
    public Attribute<E, ?, ?> attribute() {
        return attribute;
    }

    /** The size is this. */
    public Condition<E> eq(long size) {
        return comparison(Predicate.Comparator.EQ, size);
    }

    /** The size is another. */
    public Condition<E> ne(long size) {
        return comparison(Predicate.Comparator.NE, size);
    }

    /** The size is below this. */
    public Condition<E> lt(long size) {
        return comparison(Predicate.Comparator.LT, size);
    }

    /** The size is this or below. */
    public Condition<E> le(long size) {
        return comparison(Predicate.Comparator.LE, size);
    }

    /** The size is above this. */
    public Condition<E> gt(long size) {
        return comparison(Predicate.Comparator.GT, size);
    }

    /** The size is this or above. */
    public Condition<E> ge(long size) {
        return comparison(Predicate.Comparator.GE, size);
    }

    /** The size is one of these or between them. */
    public Condition<E> between(long low, long high) {
        return Conditions.between(this, literal(low), literal(high));
    }

    private Condition<E> comparison(Predicate.Comparator comparator, long size) {
        return Conditions.comparison(this, comparator, literal(size));
    }

    private Literal literal(long size) {
        AttributePath path = Attribute.specOf(attribute).path();
        return new Literal(size, AttributeValues.encode(Codecs.LONG, size, path.entity(), path.toString()), false);
    }

    @Override
    public String toString() {
        return "size(" + attribute + ")";
    }
}
