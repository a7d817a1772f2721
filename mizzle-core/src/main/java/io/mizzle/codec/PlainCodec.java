package io.mizzle.codec;

import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What sources and sinks have as it is. One class for all, since a fresh JVM pays for each.
 *
 * @param <T> the Java type
 * @param stored as what
 * @param java {@code T}
 */
record PlainCodec<T>(ValueType stored, Class<T> java) implements Codec<T> {

    @Override
    public ValueType type() {
        return stored;
    }

    @Override
    @SuppressWarnings("unchecked") // asked for by T
    public T read(ValueSource in) {
        if (java == String.class) {
            return (T) in.readString();
        }
        if (java == Boolean.class) {
            return (T) (Boolean) in.readBoolean();
        }
        if (java == AttributeValue.class) {
            return (T) in.readAttributeValue();
        }
        return (T) binary(in.readBinary());
    }

    private Object binary(SdkBytes bytes) {
        if (java == byte[].class) {
            return bytes.asByteArray();
        }
        return java == ByteBuffer.class ? bytes.asByteBuffer() : bytes;
    }

    @Override
    public void write(T value, ValueSink out) {
        if (java == String.class) {
            out.string((String) value);
        } else if (java == Boolean.class) {
            out.bool((Boolean) value);
        } else if (java == AttributeValue.class) {
            out.attributeValue((AttributeValue) value);
        } else {
            out.binary(binary(value));
        }
    }

    private SdkBytes binary(T value) {
        if (java == byte[].class) {
            return SdkBytes.fromByteArray((byte[]) value);
        }
        // SdkBytes copies what remains of a duplicate: the caller's buffer does not move
        return java == ByteBuffer.class ? SdkBytes.fromByteBuffer(((ByteBuffer) value).duplicate()) : (SdkBytes) value;
    }
}
