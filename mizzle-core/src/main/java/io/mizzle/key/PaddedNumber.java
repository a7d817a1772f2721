package io.mizzle.key;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as zero-padded digits, so that texts sort as numbers: {@code num} with scale 0, {@code dec} with any.
 *
 * <p>Signed: {@code 1} and the digits from zero up; below zero {@code 0} and the digits of 10^width + n.
 */
record PaddedNumber<N>(NumberKind<N> kind, int digits, int scale, boolean signed) implements DigitText<N> {

    /** DynamoDB's numbers have no more digits. */
    private static final int MAX_DIGITS = 38;

    PaddedNumber {
        if (digits < 1 || digits > MAX_DIGITS || scale < 0 || scale > digits) {
            throw new IllegalArgumentException("width " + digits + " and scale " + scale
                    + " of a number in a key: the width is 1 to 38 and the scale 0 to the width");
        }
    }

    @Override
    public String text(N value) {
        BigInteger unscaled = unscaled(kind.decimal(value));
        if (unscaled.signum() < 0 && !signed) {
            throw new KeyValueException("the number is negative", "Declare the placeholder " + format(true));
        }
        if (!Digits.fits(unscaled.abs(), digits)) {
            throw new KeyValueException(
                    "the number has more than the " + digits + " digits of " + format(signed),
                    "A wider format changes every stored key: migrate, or keep the number within its width");
        }
        if (!signed) {
            return Digits.padded(unscaled, digits);
        }
        return unscaled.signum() < 0
                ? "0" + Digits.padded(Digits.limit(digits).add(unscaled), digits)
                : "1" + Digits.padded(unscaled, digits);
    }

    private BigInteger unscaled(BigDecimal number) {
        try {
            return number.setScale(scale).unscaledValue();
        } catch (ArithmeticException inexact) {
            throw new KeyValueException(
                    "the number has more than the " + scale + " fraction digits of " + format(signed),
                    "Round it before storing it");
        }
    }

    @Override
    public N parse(String text) {
        requireShape(text);
        BigInteger number = new BigInteger(signed ? text.substring(1) : text);
        if (signed && text.charAt(0) == '0') {
            number = number.subtract(Digits.limit(digits));
        }
        return kind.value(new BigDecimal(number, scale));
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public String grammar() {
        return format(signed);
    }

    @Override
    public String mask() {
        return Digits.mask(signed ? digits + 1 : digits);
    }

    private String format(boolean withSign) {
        String width = scale == 0 ? "num(" + digits : "dec(" + digits + "," + scale;
        return width + (withSign ? ",signed)" : ")");
    }
}
