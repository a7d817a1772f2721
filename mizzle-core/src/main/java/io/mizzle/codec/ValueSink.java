package io.mizzle.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where codecs write to: one value, whatever it becomes (attribute values, or the bytes of a request). A sink knows
 * the path it
 * stands at and puts it into every exception. Not thread-safe.
 */
public interface ValueSink {

    /** Writes an S. */
    void string(String value);

    /**
     * Writes an S of letters, digits and signs of ASCII that JSON does not escape: for texts that items have many of, and nobody wants as
     * a {@code String}.
     *
     * @param ascii one byte for each character; not kept
     */
    default void text(byte[] ascii) {
        string(new String(ascii, StandardCharsets.ISO_8859_1));
    }

    /** Writes an N. */
    void number(long value);

    /** Writes an N; NaN and infinities are refused. */
    void number(double value);

    /** Writes an N exactly. */
    void number(BigDecimal value);

    /** Writes a BOOL. */
    void bool(boolean value);

    /** Writes a B. */
    void binary(SdkBytes value);

    /** Writes NULL. */
    void nullValue();

    /** Writes any value as it is. */
    void attributeValue(AttributeValue value);

    /**
     * Begins an M.
     *
     * @param size how many attributes will follow at most
     */
    void beginMap(int size);

    /** Names the attribute whose value follows. */
    void attribute(AttributeNames names, int index);

    /** Names the map entry whose value follows. */
    void attribute(String name);

    /** Ends the current M. */
    void endMap();

    /** Begins an L of exactly this size. */
    void beginList(int size);

    /** Ends the current L. */
    void endList();

    /**
     * Begins a set of exactly this size, whose elements are then written as S, N or B. DynamoDB refuses empty sets:
     * the caller
     * leaves the attribute out instead.
     */
    void beginSet(ValueType type, int size);

    /** Ends the current set. */
    void endSet();

    /**
     * The error for a value that DynamoDB could not store.
     *
     * @param what what is wrong, without the value
     * @param remedy what to do
     * @return the exception, to be thrown
     */
    RuntimeException invalid(String what, String remedy);
}
