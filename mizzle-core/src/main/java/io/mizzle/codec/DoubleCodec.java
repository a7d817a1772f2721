package io.mizzle.codec;

/** {@code double} as N. */
final class DoubleCodec implements NumberCodec<Double> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Double read(ValueSource in) {
        return in.readDouble();
    }

    @Override
    public void write(Double value, ValueSink out) {
        out.number(value.doubleValue());
    }

    @Override
    public Double whole(long value) {
        return WholeNumbers.toDouble(value);
    }
}
