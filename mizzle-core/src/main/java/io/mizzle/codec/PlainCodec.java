package io.mizzle.codec;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What sources and sinks have methods for: texts, numbers, booleans, binary, and values as they are. One class for all, since a fresh JVM pays
 * for each; tests of a constant, of which the JIT leaves none.
 *
 * @param <T> the Java type
 * @param java {@code T}
 */
record PlainCodec<T>(Class<T> java) implements Codec<T> {

    @Override
    public ValueType type() {
        if (java == String.class) {
            return ValueType.S;
        }
        if (java == Boolean.class) {
            return ValueType.BOOL;
        }
        if (java == AttributeValue.class) {
            return ValueType.M;
        }
        return isBinary() ? ValueType.B : ValueType.N;
    }

    private boolean isBinary() {
        return java == SdkBytes.class || java == byte[].class || java == ByteBuffer.class;
    }

    @Override
    @SuppressWarnings("unchecked") // asked for by T
    public T read(ValueSource in) {
        if (java == String.class) {
            return (T) in.readString();
        }
        if (java == Integer.class) {
            return (T) (Integer) in.readInt();
        }
        if (java == Long.class) {
            return (T) (Long) in.readLong();
        }
        if (java == BigDecimal.class) {
            return (T) in.readDecimal();
        }
        if (java == Boolean.class) {
            return (T) (Boolean) in.readBoolean();
        }
        return (T) readSeldom(in);
    }

    private Object readSeldom(ValueSource in) {
        if (java == Double.class) {
            return in.readDouble();
        }
        if (java == AttributeValue.class) {
            return in.readAttributeValue();
        }
        return isBinary() ? Binary.of(in.readBinary(), java) : SeldomNumbers.read(in, java);
    }

    @Override
    public void write(T value, ValueSink out) {
        if (java == String.class) {
            out.string((String) value);
        } else if (java == Integer.class || java == Long.class) {
            out.number(((Number) value).longValue());
        } else if (java == BigDecimal.class) {
            out.number((BigDecimal) value);
        } else if (java == Boolean.class) {
            out.bool((Boolean) value);
        } else {
            writeSeldom(value, out);
        }
    }

    private void writeSeldom(T value, ValueSink out) {
        if (java == AttributeValue.class) {
            out.attributeValue((AttributeValue) value);
        } else if (isBinary()) {
            out.binary(Binary.bytes(value));
        } else if (java == Double.class) {
            out.number((Double) value);
        } else {
            SeldomNumbers.write((Number) value, out);
        }
    }
}
