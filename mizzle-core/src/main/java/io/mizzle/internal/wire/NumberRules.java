package io.mizzle.internal.wire;

import org.jspecify.annotations.Nullable;

/** Rules of numbers: 38 significant digits between 1E-130 and 9.99…E+125, positive or negative. */
final class NumberRules {

    private static final int MOST_DIGITS = 38;

    private NumberRules() {}

    /** The rule a number's text breaks, or null. */
    static @Nullable Violation find(String text) {
        return isShort(text) ? null : findIn(text);
    }

    /** What nearly every number is: digits, at most as many as DynamoDB keeps, maybe with a sign and a point, and no exponent. */
    private static boolean isShort(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int points = 0;
        for (int at = from; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.') {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int digits = length - from - points;
        return points <= 1 && digits >= 1 && digits <= MOST_DIGITS;
    }

    private static @Nullable Violation findIn(String text) {
        NumberShape shape = NumberShape.of(text);
        if (shape == null) {
            return Violation.here(
                    "the text is not a decimal number", "Write digits with an optional sign, point and exponent");
        }
        if (shape.tooPrecise()) {
            return Violation.here(
                    "the number has " + shape.digits() + " significant digits, DynamoDB keeps 38",
                    "Round it, or store it as a string");
        }
        if (shape.tooLarge()) {
            return Violation.here(
                    "the number's magnitude is above 9.99E+125", "Store it as a string or in a larger unit");
        }
        if (shape.tooSmall()) {
            return Violation.here(
                    "the number's magnitude is below 1E-130",
                    "Round it to zero, or store it as a string or in a smaller unit");
        }
        return null;
    }
}
