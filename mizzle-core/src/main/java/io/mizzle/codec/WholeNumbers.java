package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A {@code long} as another number type, exactly or not at all. */
public final class WholeNumbers {

    private WholeNumbers() {}

    /**
     * As the type that a codec of {@link Codecs} stores.
     *
     * @param codec of a number, or of one that may be null
     * @param value the number
     * @throws IllegalArgumentException if the number does not fit, or if the codec is of something else
     */
    @SuppressWarnings("unchecked") // the codec's type
    public static <N> N as(Codec<N> codec, long value) {
        if (codec instanceof PlainCodec<?> plain && plain.type() == ValueType.N) {
            return (N) as(plain.java(), value);
        }
        if (codec instanceof NullableCodec<N> nullable) {
            return as(nullable.codec(), value);
        }
        throw new IllegalArgumentException(
                codec.getClass().getSimpleName() + " stores no number: use a value of the component's own type.");
    }

    private static Number as(Class<?> type, long value) {
        if (type == BigDecimal.class) {
            return toBigDecimal(value);
        }
        if (type == BigInteger.class) {
            return toBigInteger(value);
        }
        if (type == Double.class) {
            return toDouble(value);
        }
        if (type == Float.class) {
            return toFloat(value);
        }
        if (type == Integer.class) {
            return toInteger(value);
        }
        if (type == Short.class) {
            return toShort(value);
        }
        return type == Byte.class ? (Number) toByte(value) : (Number) toLong(value);
    }

    /** As {@code byte}. */
    public static Byte toByte(long value) {
        if ((byte) value != value) {
            throw outOfRange(value, "byte");
        }
        return (byte) value;
    }

    /** As {@code short}. */
    public static Short toShort(long value) {
        if ((short) value != value) {
            throw outOfRange(value, "short");
        }
        return (short) value;
    }

    /** As {@code int}. */
    public static Integer toInteger(long value) {
        if ((int) value != value) {
            throw outOfRange(value, "int");
        }
        return (int) value;
    }

    /** As it is. */
    public static Long toLong(long value) {
        return value;
    }

    /** As {@code float}. */
    public static Float toFloat(long value) {
        if ((long) (float) value != value) {
            throw outOfRange(value, "float");
        }
        return (float) value;
    }

    /** As {@code double}. */
    public static Double toDouble(long value) {
        if ((long) (double) value != value) {
            throw outOfRange(value, "double");
        }
        return (double) value;
    }

    /** As {@code BigDecimal}. */
    public static BigDecimal toBigDecimal(long value) {
        return BigDecimal.valueOf(value);
    }

    /** As {@code BigInteger}. */
    public static BigInteger toBigInteger(long value) {
        return BigInteger.valueOf(value);
    }

    private static IllegalArgumentException outOfRange(long value, String type) {
        return new IllegalArgumentException(value + " is no " + type + ": use a value of the component's own range.");
    }
}
