package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The numbers that few entities have; apart from {@link PlainCodec}, which all have. */
final class SeldomNumbers {

    private SeldomNumbers() {}

    static Number read(ValueSource in, Class<?> type) {
        if (type == BigInteger.class) {
            return Numbers.wholeNumber(in.readDecimal(), in);
        }
        if (type == Float.class) {
            return readFloat(in);
        }
        int number = in.readInt();
        if (type == Short.class && number == (short) number) {
            return (short) number;
        }
        if (type == Byte.class && number == (byte) number) {
            return (byte) number;
        }
        String name = type == Short.class ? "short" : "byte";
        throw in.unexpected("a whole number in the range of " + name, "a larger or smaller N");
    }

    private static Float readFloat(ValueSource in) {
        float number = in.readDecimal().floatValue();
        if (Float.isInfinite(number)) {
            throw in.unexpected("a number in the range of float", "a larger N");
        }
        return number;
    }

    static void write(Number value, ValueSink out) {
        if (value instanceof BigInteger whole) {
            out.number(new BigDecimal(whole));
        } else if (value instanceof Float number) {
            writeFloat(number, out);
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
