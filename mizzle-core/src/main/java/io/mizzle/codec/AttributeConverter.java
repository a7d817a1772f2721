package io.mizzle.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A user's own way to store a type, named with {@code @Convert} on a component or a type argument. Needs a public
 * constructor
 * without parameters; one instance serves all threads.
 *
 * @param <T> the Java type
 */
public interface AttributeConverter<T> {

    /**
     * The DynamoDB type that {@link #toAttributeValue} gives.
     *
     * @return the type; sets of S, N and B become SS, NS and BS
     */
    ValueType type();

    /**
     * The stored form.
     *
     * @param value not null
     * @return a value of {@link #type()}
     */
    AttributeValue toAttributeValue(T value);

    /**
     * The inverse of {@link #toAttributeValue}.
     *
     * @param value a stored value
     * @return the Java value, not null
     * @throws RuntimeException if the value does not fit; reported as an {@code ItemFormatException} with the attribute's path
     */
    T fromAttributeValue(AttributeValue value);
}
