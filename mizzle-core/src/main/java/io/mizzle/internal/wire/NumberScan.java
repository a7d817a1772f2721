package io.mizzle.internal.wire;

import org.jspecify.annotations.Nullable;

/** One pass over a number's text: sign, digits with at most one point, exponent. ASCII digits only. */
final class NumberScan {

    private static final int NONE = -1;

    private final String text;
    private int position;
    private int digits;
    private int integerDigits = NONE;
    private int firstSignificant = NONE;
    private int lastSignificant = NONE;
    private long exponent;

    NumberScan(String text) {
        this.text = text;
    }

    @Nullable NumberShape shape() {
        boolean negative = sign();
        mantissa();
        if (digits == 0 || !exponent() || position != text.length()) {
            return null;
        }
        if (firstSignificant == NONE) {
            return new NumberShape(true, false, 0, 0);
        }
        long units = (integerDigits == NONE ? digits : integerDigits) - 1L + exponent;
        return new NumberShape(false, negative, units - firstSignificant, units - lastSignificant);
    }

    private boolean sign() {
        boolean negative = at('-');
        if (negative || at('+')) {
            position++;
        }
        return negative;
    }

    private void mantissa() {
        for (; position < text.length(); position++) {
            if (at('.') && integerDigits == NONE) {
                integerDigits = digits;
            } else if (atDigit()) {
                digit();
            } else {
                return;
            }
        }
    }

    private void digit() {
        if (!at('0')) {
            lastSignificant = digits;
            if (firstSignificant == NONE) {
                firstSignificant = digits;
            }
        }
        digits++;
    }

    private boolean exponent() {
        if (!at('e') && !at('E')) {
            return true;
        }
        position++;
        boolean negative = sign();
        int start = position;
        for (; atDigit(); position++) {
            exponent = exponent * 10 + (text.charAt(position) - '0');
            if (exponent > Integer.MAX_VALUE) {
                return false;
            }
        }
        boolean complete = position > start;
        exponent = negative ? -exponent : exponent;
        return complete;
    }

    private boolean atDigit() {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    private boolean at(char expected) {
        return position < text.length() && text.charAt(position) == expected;
    }
}
