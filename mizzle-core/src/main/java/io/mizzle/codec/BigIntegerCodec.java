package io.mizzle.codec;

import java.math.BigDecimal;
import java.math.BigInteger;

/** {@code BigInteger} as N. */
final class BigIntegerCodec implements NumberCodec<BigInteger> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public BigInteger read(ValueSource in) {
        return Numbers.wholeNumber(in.readDecimal(), in);
    }

    @Override
    public void write(BigInteger value, ValueSink out) {
        out.number(new BigDecimal(value));
    }

    @Override
    public BigInteger whole(long value) {
        return WholeNumbers.toBigInteger(value);
    }
}
