package io.mizzle.expression;

import io.mizzle.codec.ValueType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every condition but the equality with a value, as data for the planner.
 *
 * @param <E> the entity
 */
public sealed interface Predicate<E> extends Condition<E> {

    /** The comparators of DynamoDB. */
    enum Comparator {
        EQ("="),
        NE("<>"),
        LT("<"),
        LE("<="),
        GT(">"),
        GE(">=");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        /** As DynamoDB writes it. */
        public String symbol() {
            return symbol;
        }
    }

    /** An attribute or a size compared with a value. */
    record Comparison<E>(Operand<E, ?> left, Comparator comparator, Literal right) implements Predicate<E> {
        @Override
        public String toString() {
            return left + " " + comparator.symbol() + " " + right;
        }
    }

    /** An attribute or a size compared with another. */
    record Relation<E>(Operand<E, ?> left, Comparator comparator, Operand<E, ?> right) implements Predicate<E> {
        @Override
        public String toString() {
            return left + " " + comparator.symbol() + " " + right;
        }
    }

    /** Both ends included. */
    record Between<E>(Operand<E, ?> operand, Literal low, Literal high) implements Predicate<E> {
        @Override
        public String toString() {
            return operand + " BETWEEN " + low + " AND " + high;
        }
    }

    /** One of the values; never empty. */
    record In<E>(Attribute<E, ?, ?> attribute, List<Literal> values) implements Predicate<E> {
        @Override
        public String toString() {
            return attribute + " IN " + values;
        }
    }

    /** A text or binary value starts with another. */
    record BeginsWith<E>(Attribute<E, ?, ?> attribute, Literal prefix) implements Predicate<E> {
        @Override
        public String toString() {
            return "begins_with(" + attribute + ", " + prefix + ")";
        }
    }

    /** A text has a part, or a set or list has an element. */
    record Contains<E>(Attribute<E, ?, ?> attribute, Literal part) implements Predicate<E> {
        @Override
        public String toString() {
            return "contains(" + attribute + ", " + part + ")";
        }
    }

    /** An attribute is stored or not; a stored NULL exists. */
    record Existence<E>(Attribute<E, ?, ?> attribute, boolean exists) implements Predicate<E> {
        @Override
        public String toString() {
            return (exists ? "attribute_exists(" : "attribute_not_exists(") + attribute + ")";
        }
    }

    /** An attribute is stored as a type. */
    record TypeIs<E>(Attribute<E, ?, ?> attribute, ValueType type) implements Predicate<E> {
        @Override
        public String toString() {
            return "attribute_type(" + attribute + ", " + type + ")";
        }
    }

    /** All hold. */
    record And<E>(List<Condition<E>> conditions) implements Predicate<E> {
        /** Copies the list. */
        public And {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Object::toString).collect(Collectors.joining(" AND ", "(", ")"));
        }
    }

    /** One holds. */
    record Or<E>(List<Condition<E>> conditions) implements Predicate<E> {
        /** Copies the list. */
        public Or {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String toString() {
            return conditions.stream().map(Object::toString).collect(Collectors.joining(" OR ", "(", ")"));
        }
    }

    /** It does not hold. */
    record Not<E>(Condition<E> condition) implements Predicate<E> {
        @Override
        public String toString() {
            return "NOT " + condition;
        }
    }
}
