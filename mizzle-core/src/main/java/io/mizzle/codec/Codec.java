package io.mizzle.codec;

/**
 * Reads and writes the values of one Java type. There is one codec per attribute, and every path uses it: items,
 * updates,
 * conditions, keys.
 *
 * <p>Codecs are immutable and thread-safe. Null is never passed to {@link #write} and never returned by {@link
 * #read}, except by
 * the codec of {@link Codecs#nullable}.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {

    /**
     * The DynamoDB type this codec writes.
     *
     * @return the type; for {@link Codecs#ATTRIBUTE_VALUE} and custom codecs of mixed type, {@link ValueType#M} is not implied:
     *     they return the type written most often
     */
    ValueType type();

    /**
     * Reads the current value of the source and consumes it.
     *
     * @param in positioned at a value
     * @return the value
     * @throws io.mizzle.exception.ItemFormatException if the value is of another type or does not fit
     */
    T read(ValueSource in);

    /**
     * Writes the value.
     *
     * @param value the value, not null
     * @param out where one value is expected
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store the value
     */
    void write(T value, ValueSink out);
}
