package io.mizzle.codec;

/** {@code float} as N, through decimals: its nearest {@code double} prints digits that the float never had. */
final class FloatCodec implements Codec<Float> {

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
        if (!Float.isFinite(value)) {
            // the sink has the words for it
            out.number(value.doubleValue());
            return;
        }
        out.number(Numbers.shortest(Float.toString(value)));
    }
}
