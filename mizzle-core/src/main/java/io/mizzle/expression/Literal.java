package io.mizzle.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A value that came with the statement.
 *
 * @param value as the caller gave it
 * @param encoded as DynamoDB gets it
 * @param sensitive whether it is never printed
 */
public record Literal(Object value, AttributeValue encoded, boolean sensitive) {

    /** The Java value, or {@code ***}. */
    @Override
    public String toString() {
        return sensitive ? "***" : String.valueOf(value);
    }
}
