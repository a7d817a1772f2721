package io.mizzle.codec;

import java.math.BigDecimal;

/** {@code BigDecimal} as N. */
final class BigDecimalCodec implements NumberCodec<BigDecimal> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public BigDecimal read(ValueSource in) {
        return in.readDecimal();
    }

    @Override
    public void write(BigDecimal value, ValueSink out) {
        out.number(value);
    }

    @Override
    public BigDecimal whole(long value) {
        return WholeNumbers.toBigDecimal(value);
    }
}
