package io.mizzle.codec;

import java.math.BigDecimal;

/** {@code float} as N, through decimals: its nearest {@code double} prints digits that the float never had. */
final class FloatCodec implements NumberCodec<Float> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Float read(ValueSource in) {
        float number = in.readDecimal().floatValue();
        if (Float.isInfinite(number)) {
            throw in.unexpected("a number in the range of float", "a larger N");
        }
        return number;
    }

    @Override
    public void write(Float value, ValueSink out) {
        if (!Float.isFinite(value) || Numbers.isPlain(value)) {
            out.number(value.doubleValue());
        } else {
            out.number(new BigDecimal(value.toString()));
        }
    }

    @Override
    public Float whole(long value) {
        return WholeNumbers.toFloat(value);
    }
}
