package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as N. One class for all of them, since a fresh JVM pays for each.
 *
 * @param <N> the Java type
 * @param java {@code N}
 */
record NumberCodec<N extends Number>(Class<N> java) implements Codec<N> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    @SuppressWarnings("unchecked") // asked for by N
    public N read(ValueSource in) {
        if (java == Integer.class) {
            return (N) (Integer) in.readInt();
        }
        if (java == Long.class) {
            return (N) (Long) in.readLong();
        }
        if (java == BigDecimal.class) {
            return (N) in.readDecimal();
        }
        return java == Double.class ? (N) (Double) in.readDouble() : (N) readSeldom(in);
    }

    private Number readSeldom(ValueSource in) {
        if (java == BigInteger.class) {
            return Numbers.wholeNumber(in.readDecimal(), in);
        }
        if (java == Float.class) {
            return readFloat(in);
        }
        int number = in.readInt();
        if (java == Short.class && number == (short) number) {
            return (short) number;
        }
        if (java == Byte.class && number == (byte) number) {
            return (byte) number;
        }
        String type = java == Short.class ? "short" : "byte";
        throw in.unexpected("a whole number in the range of " + type, "a larger or smaller N");
    }

    private static Float readFloat(ValueSource in) {
        float number = in.readDecimal().floatValue();
        if (Float.isInfinite(number)) {
            throw in.unexpected("a number in the range of float", "a larger N");
        }
        return number;
    }

    @Override
    public void write(N value, ValueSink out) {
        if (java == BigDecimal.class) {
            out.number((BigDecimal) value);
        } else if (java == Double.class) {
            out.number(value.doubleValue());
        } else if (java == Float.class) {
            writeFloat((Float) value, out);
        } else if (java == BigInteger.class) {
            out.number(new BigDecimal((BigInteger) value));
        } else {
            out.number(value.longValue());
        }
    }

    /** Through decimals: its nearest {@code double} prints digits that a float never had. */
    private static void writeFloat(Float value, ValueSink out) {
        if (!Float.isFinite(value) || Numbers.isPlain(value)) {
            out.number(value.doubleValue());
        } else {
            out.number(new BigDecimal(value.toString()));
        }
    }
}
