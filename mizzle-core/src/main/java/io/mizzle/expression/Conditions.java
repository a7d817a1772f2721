package io.mizzle.expression;

import io.mizzle.codec.ValueType;
import java.util.Collection;
import java.util.List;

/**
 * What attributes make conditions with. Apart from them: to verify a method that returns a predicate as a condition, a fresh JVM would load the
 * condition's class for an entity's first item, which takes none.
 */
final class Conditions {

    private Conditions() {}

    static <E> List<Condition<E>> some(String factory, Collection<? extends Condition<E>> conditions) {
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException(
                    factory + "() got no condition. Leave it out of where(…) when there is nothing to check.");
        }
        return List.copyOf(conditions);
    }

    static <E> Condition<E> comparison(Operand<E, ?> left, Predicate.Comparator comparator, Literal right) {
        return new Predicate.Comparison<>(left, comparator, right);
    }

    static <E> Condition<E> relation(Operand<E, ?> left, Predicate.Comparator comparator, Operand<E, ?> right) {
        return new Predicate.Relation<>(left, comparator, right);
    }

    static <E> Condition<E> between(Operand<E, ?> operand, Literal low, Literal high) {
        return new Predicate.Between<>(operand, low, high);
    }

    static <E> Condition<E> oneOf(Attribute<E, ?, ?> attribute, List<Literal> values) {
        return new Predicate.In<>(attribute, values);
    }

    static <E> Condition<E> beginsWith(Attribute<E, ?, ?> attribute, Literal prefix) {
        return new Predicate.BeginsWith<>(attribute, prefix);
    }

    static <E> Condition<E> contains(Attribute<E, ?, ?> attribute, Literal part) {
        return new Predicate.Contains<>(attribute, part);
    }

    static <E> Condition<E> existence(Attribute<E, ?, ?> attribute, boolean exists) {
        return new Predicate.Existence<>(attribute, exists);
    }

    static <E> Condition<E> typeIs(Attribute<E, ?, ?> attribute, ValueType type) {
        return new Predicate.TypeIs<>(attribute, type);
    }
}
