package io.mizzle.internal.plan;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a key condition says of one physical key attribute. */
public sealed interface ColumnTest {

    /** The physical attribute's stored name. */
    String column();

    /**
     * Whether a stored value passes, as DynamoDB decides it.
     *
     * @param stored the value of the column
     */
    boolean holds(AttributeValue stored);

    /** {@code column = value}. */
    record Equal(String column, AttributeValue value) implements ColumnTest {
        @Override
        public boolean holds(AttributeValue stored) {
            return AttributeValueOrder.same(stored, value);
        }
    }

    /** {@code begins_with(column, value)}. */
    record BeginsWith(String column, AttributeValue value) implements ColumnTest {
        @Override
        public boolean holds(AttributeValue stored) {
            return AttributeValueOrder.beginsWith(stored, value);
        }
    }

    /** {@code column BETWEEN low AND high}. */
    record Between(String column, AttributeValue low, AttributeValue high) implements ColumnTest {
        @Override
        public boolean holds(AttributeValue stored) {
            return AttributeValueOrder.compare(low, stored) <= 0 && AttributeValueOrder.compare(stored, high) <= 0;
        }
    }

    /** {@code column <, <=, >, >= value}. */
    record Compare(String column, String symbol, AttributeValue value) implements ColumnTest {
        @Override
        public boolean holds(AttributeValue stored) {
            int order = AttributeValueOrder.compare(stored, value);
            return switch (symbol) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }
    }
}
