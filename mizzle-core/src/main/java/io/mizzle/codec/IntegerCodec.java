package io.mizzle.codec;

/** {@code int} as N. */
final class IntegerCodec implements NumberCodec<Integer> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Integer read(ValueSource in) {
        return in.readInt();
    }

    @Override
    public void write(Integer value, ValueSink out) {
        out.number(value.longValue());
    }

    @Override
    public Integer whole(long value) {
        return WholeNumbers.toInteger(value);
    }
}
