package io.mizzle.key;

import java.math.BigInteger;

/** Digits of fixed width. A mask has {@code 0} where a digit stands; every other character stands for itself. */
final class Digits {

    private static final int LONG_DIGITS = 18;

    private Digits() {}

    static String padded(long value, int width) {
        StringBuilder out = new StringBuilder(width);
        append(out, value, width);
        return out.toString();
    }

    static void append(StringBuilder out, long value, int width) {
        String digits = Long.toString(value);
        for (int missing = width - digits.length(); missing > 0; missing--) {
            out.append('0');
        }
        out.append(digits);
    }

    static String padded(BigInteger value, int width) {
        if (value.bitLength() < Long.SIZE) {
            return padded(value.longValue(), width);
        }
        String digits = value.toString();
        return "0".repeat(width - digits.length()) + digits;
    }

    static String mask(int width) {
        return "0".repeat(width);
    }

    static boolean fits(BigInteger magnitude, int width) {
        return (magnitude.bitLength() < Long.SIZE && width > LONG_DIGITS) || magnitude.compareTo(limit(width)) < 0;
    }

    static BigInteger limit(int width) {
        return BigInteger.TEN.pow(width);
    }

    static boolean matches(String text, String mask) {
        return text.length() == mask.length() && mayStartWith(text, mask);
    }

    static boolean mayStartWith(String start, String mask) {
        if (start.length() > mask.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            char wanted = mask.charAt(i);
            char found = start.charAt(i);
            boolean same = wanted == '0' ? found >= '0' && found <= '9' : found == wanted;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** The nines' complement of every digit; all else is unchanged. Its own inverse, and it reverses the order. */
    static String complement(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit >= '0' && digit <= '9') {
                out.setCharAt(i, (char) ('0' + '9' - digit));
            }
        }
        return out.toString();
    }
}
