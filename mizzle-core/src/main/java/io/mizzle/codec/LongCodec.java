package io.mizzle.codec;

/** {@code long} as N. */
final class LongCodec implements NumberCodec<Long> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Long read(ValueSource in) {
        return in.readLong();
    }

    @Override
    public void write(Long value, ValueSink out) {
        out.number(value.longValue());
    }

    @Override
    public Long whole(long value) {
        return WholeNumbers.toLong(value);
    }
}
