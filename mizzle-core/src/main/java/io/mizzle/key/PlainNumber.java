package io.mizzle.key;

import java.math.BigDecimal;

/** A number in plain decimal notation without trailing zeros: {@code 1.50} and {@code 1.5} are one key, as they are one number. */
record PlainNumber<N>(NumberKind<N> kind, String grammar) implements KeyFormat<N> {

    private static final int MAX_DIGITS = 38;
    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;

    @Override
    public String text(N value) {
        BigDecimal number = kind.decimal(value).stripTrailingZeros();
        int exponent = number.precision() - number.scale() - 1;
        boolean outOfRange = number.signum() != 0 && (exponent > MAX_EXPONENT || exponent < MIN_EXPONENT);
        if (number.precision() > MAX_DIGITS || outOfRange) {
            throw new KeyValueException(
                    "the number has more than 38 digits or an exponent outside -130 to 125, which DynamoDB cannot store",
                    "Keep it within the range of DynamoDB's Number type");
        }
        return number.toPlainString();
    }

    @Override
    public N parse(String text) {
        try {
            return kind.value(new BigDecimal(text));
        } catch (NumberFormatException foreign) {
            throw DigitText.foreign("123 or -1.5");
        }
    }

    @Override
    public boolean lossless() {
        return true;
    }

    @Override
    public boolean ordered() {
        return false;
    }
}
