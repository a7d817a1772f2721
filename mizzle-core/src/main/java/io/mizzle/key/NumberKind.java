package io.mizzle.key;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;

/**
 * The Java type of a number component, with exact conversions: a key never rounds and never goes through {@code double}.
 *
 * @param <N> the Java type
 */
public final class NumberKind<N> {

    /** {@code byte} and {@code Byte}. */
    public static final NumberKind<Byte> BYTE =
            new NumberKind<>("byte", BigDecimal::valueOf, BigDecimal::byteValueExact);
    /** {@code short} and {@code Short}. */
    public static final NumberKind<Short> SHORT =
            new NumberKind<>("short", BigDecimal::valueOf, BigDecimal::shortValueExact);
    /** {@code int} and {@code Integer}. */
    public static final NumberKind<Integer> INT =
            new NumberKind<>("int", BigDecimal::valueOf, BigDecimal::intValueExact);
    /** {@code long} and {@code Long}. */
    public static final NumberKind<Long> LONG =
            new NumberKind<>("long", BigDecimal::valueOf, BigDecimal::longValueExact);
    /** {@code float} and {@code Float}, as the shortest decimal that reads back. */
    public static final NumberKind<Float> FLOAT =
            new NumberKind<>("float", NumberKind::shortestDecimal, BigDecimal::floatValue);
    /** {@code double} and {@code Double}, as the shortest decimal that reads back. */
    public static final NumberKind<Double> DOUBLE =
            new NumberKind<>("double", NumberKind::shortestDecimal, BigDecimal::doubleValue);
    /** {@link BigInteger}. */
    public static final NumberKind<BigInteger> BIG_INTEGER =
            new NumberKind<>("BigInteger", BigDecimal::new, BigDecimal::toBigIntegerExact);
    /** {@link BigDecimal}. */
    public static final NumberKind<BigDecimal> BIG_DECIMAL =
            new NumberKind<>("BigDecimal", value -> value, value -> value);

    private final String name;
    private final Function<N, BigDecimal> write;
    private final Function<BigDecimal, N> read;

    private NumberKind(String name, Function<N, BigDecimal> write, Function<BigDecimal, N> read) {
        this.name = name;
        this.write = write;
        this.read = read;
    }

    BigDecimal decimal(N value) {
        return write.apply(value);
    }

    N value(BigDecimal decimal) {
        try {
            return read.apply(decimal);
        } catch (ArithmeticException outOfRange) {
            throw new KeyValueException(
                    "the number in the key does not fit the component's type " + name,
                    "Widen the component's type, or read the key with the template it was written with");
        }
    }

    private static BigDecimal shortestDecimal(Number floating) {
        if (!Double.isFinite(floating.doubleValue())) {
            throw new KeyValueException(
                    "the value is not a finite number", "Store finite numbers only in key components");
        }
        // Float and Double print the shortest decimal that reads back, and so does this.
        return new BigDecimal(floating.toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
