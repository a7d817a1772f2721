package io.mizzle.internal.wire;

import org.jspecify.annotations.Nullable;

/** Rules of numbers: 38 significant digits between 1E-130 and 9.99…E+125, positive or negative. */
final class NumberRules {

    private NumberRules() {}

    /** The rule a number's text breaks, or null. */
    static @Nullable Violation find(String text) {
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
