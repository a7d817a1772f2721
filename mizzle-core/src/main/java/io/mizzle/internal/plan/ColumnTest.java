package io.mizzle.internal.plan;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a key condition says of one physical key attribute. */
public sealed interface ColumnTest {

    /** The physical attribute's stored name. */
    String column();

    /** {@code column = value}. */
    record Equal(String column, AttributeValue value) implements ColumnTest {}

    /** {@code begins_with(column, value)}. */
    record BeginsWith(String column, AttributeValue value) implements ColumnTest {}

    /** {@code column BETWEEN low AND high}. */
    record Between(String column, AttributeValue low, AttributeValue high) implements ColumnTest {}

    /** {@code column <, <=, >, >= value}. */
    record Compare(String column, String symbol, AttributeValue value) implements ColumnTest {}
}
