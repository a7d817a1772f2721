package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The numbers DynamoDB has ("Supported data types and naming rules in Amazon DynamoDB", Number), exactly. What is no number is caught as the
 * superclass of {@code NumberFormatException}, which a fresh JVM has not loaded.
 */
final class Numbers {

    private static final int MOST_DIGITS = 38;
    private static final int SMALLEST_EXPONENT = -130;
    private static final int LARGEST_EXPONENT = 125;

    /** Characters of numbers whose digits fit a {@code long}. */
    private static final int MOST_PLAIN = 18;

    /** Doubles below this are whole numbers that {@code long} prints digit by digit. */
    private static final double PLAIN_BELOW = 1E15;

    private static final BigDecimal LONG_MINIMUM = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAXIMUM = BigDecimal.valueOf(Long.MAX_VALUE);

    private Numbers() {}

    static String print(double value, ValueSink out) {
        if (!Double.isFinite(value)) {
            throw out.invalid(
                    "is NaN or infinite, which DynamoDB has no number for", "Store a finite number, or leave it out");
        }
        if (isPlain(value)) {
            return Long.toString((long) value);
        }
        return print(new BigDecimal(Double.toString(value)), out);
    }

    /** Whether the number is whole and prints without an exponent; minus zero is zero. */
    static boolean isPlain(double value) {
        return Math.abs(value) < PLAIN_BELOW && value == (long) value;
    }

    static String print(BigDecimal value, ValueSink out) {
        if (value.signum() == 0) {
            // a zero may have any scale, and DynamoDB limits exponents
            return "0";
        }
        BigDecimal number = value.precision() > MOST_DIGITS ? value.stripTrailingZeros() : value;
        if (number.precision() > MOST_DIGITS) {
            throw out.invalid(
                    "has " + number.precision() + " significant digits, DynamoDB keeps 38",
                    "Round it, or store it as a String");
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        if (exponent < SMALLEST_EXPONENT || exponent > LARGEST_EXPONENT) {
            throw out.invalid(
                    "is outside the magnitudes DynamoDB has, 1E-130 to 9.99E+125", "Scale it, or store it as a String");
        }
        return number.toString();
    }

    static int parseInt(String text, ValueSource in) {
        long value = parseLong(text, in, "a whole number in the range of int");
        if (value != (int) value) {
            throw in.unexpected("a whole number in the range of int", "a larger or smaller N");
        }
        return (int) value;
    }

    static long parseLong(String text, ValueSource in) {
        return parseLong(text, in, "a whole number in the range of long");
    }

    private static long parseLong(String text, ValueSource in, String expected) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        long value = 0;
        for (int i = first; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return parseUnusual(text, in, expected);
            }
            value = value * 10 + digit;
        }
        if (length == first || length > MOST_PLAIN) {
            return parseUnusual(text, in, expected);
        }
        return first == 0 ? value : -value;
    }

    private static long parseUnusual(String text, ValueSource in, String expected) {
        try {
            return Long.parseLong(text);
        } catch (IllegalArgumentException e) {
            // 1E+2 and 100.0 are whole numbers too
            BigDecimal number = parseDecimal(text, in);
            if (number.compareTo(LONG_MINIMUM) < 0 || number.compareTo(LONG_MAXIMUM) > 0) {
                throw in.unexpected(expected, "a larger or smaller N");
            }
            if (isFraction(number)) {
                throw in.unexpected(expected, "an N with a fraction");
            }
            return number.longValue();
        }
    }

    static double parseDouble(String text, ValueSource in) {
        try {
            return Double.parseDouble(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because(in.unexpected("a number", "an N that is none"), e);
        }
    }

    static BigDecimal parseDecimal(String text, ValueSource in) {
        BigDecimal plain = parsePlain(text);
        if (plain != null) {
            return plain;
        }
        try {
            return new BigDecimal(text);
        } catch (IllegalArgumentException e) {
            throw Failures.because(in.unexpected("a number", "an N that is none"), e);
        }
    }

    /** Null but for digits with at most one point between them: {@code BigDecimal} takes twice as long, and copies the text. */
    private static @Nullable BigDecimal parsePlain(String text) {
        int length = text.length();
        int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long unscaled = 0;
        for (int i = first; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (digit == '.' - '0' && point < 0) {
                point = i;
            } else {
                return null;
            }
        }
        boolean plain = length > first && length <= MOST_PLAIN && point != first && point != length - 1;
        return plain ? BigDecimal.valueOf(first == 0 ? unscaled : -unscaled, point < 0 ? 0 : length - 1 - point) : null;
    }

    /** A decimal as a whole number; absurd exponents are refused before they become digits. */
    static BigInteger wholeNumber(BigDecimal number, ValueSource in) {
        if ((long) number.precision() - number.scale() - 1 > LARGEST_EXPONENT) {
            throw in.unexpected("a whole number", "an N beyond what DynamoDB has");
        }
        if (isFraction(number)) {
            throw in.unexpected("a whole number", "an N with a fraction");
        }
        return number.toBigInteger();
    }

    private static boolean isFraction(BigDecimal number) {
        return number.signum() != 0
                && number.scale() > 0
                && number.stripTrailingZeros().scale() > 0;
    }
}
