package io.mizzle.internal.body;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as DynamoDB sends them: strings of decimal digits. Those of ordinary length never become a {@code String}. */
final class JsonNumbers {

    /** Fewer digits than the longest {@code long} has. */
    private static final int MOST_DIGITS = 18;

    /** Below this, whole numbers are exact as {@code double}. */
    private static final long EXACT = 1L << 53;

    /** The powers of ten that are exact as {@code double}: a quotient of two exact numbers is rounded once, as parsing rounds. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private JsonNumbers() {}

    static long readLong(JsonBytes json) {
        int from = start(json);
        byte[] bytes = json.bytes();
        int i = bytes[from] == '-' ? from + 1 : from;
        int first = i;
        long value = 0;
        while (isDigit(bytes[i])) {
            value = value * 10 + bytes[i] - '0';
            i++;
        }
        if (bytes[i] != '"' || i == first || i - first > MOST_DIGITS) {
            return Long.parseLong(json.string());
        }
        json.moveTo(i + 1);
        return first == from ? value : -value;
    }

    /** Where the digits or their sign are. */
    private static int start(JsonBytes json) {
        if (json.next() != '"') {
            throw new Declined();
        }
        return json.at() + 1;
    }

    private static boolean isDigit(byte found) {
        return found >= '0' && found <= '9';
    }

    static double readDouble(JsonBytes json) {
        int start = start(json) - 1;
        Plain plain = Plain.of(json);
        if (plain == null || plain.unscaled == 0 || Math.abs(plain.unscaled) >= EXACT) {
            json.moveTo(start);
            return Double.parseDouble(json.string());
        }
        return plain.unscaled / POWERS[plain.scale];
    }

    static BigDecimal readDecimal(JsonBytes json) {
        int start = start(json) - 1;
        Plain plain = Plain.of(json);
        if (plain == null) {
            json.moveTo(start);
            return new BigDecimal(json.string());
        }
        return BigDecimal.valueOf(plain.unscaled, plain.scale);
    }

    /** Digits with at most one point between them, passed. */
    private record Plain(long unscaled, int scale) {

        static @Nullable Plain of(JsonBytes json) {
            byte[] bytes = json.bytes();
            int from = json.at() + 1;
            int i = bytes[from] == '-' ? from + 1 : from;
            int first = i;
            int point = -1;
            long value = 0;
            while (isDigit(bytes[i]) || bytes[i] == '.' && point < 0 && i > first) {
                if (bytes[i] == '.') {
                    point = i;
                } else {
                    value = value * 10 + bytes[i] - '0';
                }
                i++;
            }
            if (bytes[i] != '"' || i == first || point == i - 1 || i - first > MOST_DIGITS) {
                return null;
            }
            json.moveTo(i + 1);
            return new Plain(first == from ? value : -value, point < 0 ? 0 : i - point - 1);
        }
    }
}
