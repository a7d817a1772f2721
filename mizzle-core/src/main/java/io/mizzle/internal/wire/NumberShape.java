package io.mizzle.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * What DynamoDB's rules need to know of a number, without computing it: where its significant digits begin and end.
 *
 * @param zero whether it has no significant digit; the other members then mean nothing
 * @param negative whether it has a minus sign
 * @param highest the power of ten of its first significant digit: 2 for 123
 * @param lowest the power of ten of its last significant digit: -1 for 1.5, 2 for 100
 */
record NumberShape(boolean zero, boolean negative, long highest, long lowest) {

    private static final int MAX_DIGITS = 38;
    private static final int HIGHEST_POWER = 125;
    private static final int LOWEST_POWER = -130;
    private static final int MAX_SIZE = 21;

    /** The shape of a number's text, or null where the text is not a decimal number. */
    static @Nullable NumberShape of(String text) {
        return new NumberScan(text).shape();
    }

    /** Significant digits, without leading and trailing zeros. */
    long digits() {
        return zero ? 0 : highest - lowest + 1;
    }

    boolean tooPrecise() {
        return digits() > MAX_DIGITS;
    }

    boolean tooLarge() {
        return !zero && highest > HIGHEST_POWER;
    }

    boolean tooSmall() {
        return !zero && highest < LOWEST_POWER;
    }

    /**
     * Bytes in an item: two digits a byte, paired around the decimal point, one for the exponent and one for a minus sign. Never more
     * than 21, which only a negative number of 38 digits with an odd number of decimals would be.
     */
    long size() {
        if (zero) {
            return 1;
        }
        long pairs = Math.floorDiv(highest, 2) - Math.floorDiv(lowest, 2) + 1;
        return Math.min(MAX_SIZE, 1 + pairs + (negative ? 1 : 0));
    }
}
