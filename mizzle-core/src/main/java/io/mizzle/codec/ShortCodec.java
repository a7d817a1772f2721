package io.mizzle.codec;

/** {@code short} as N. */
final class ShortCodec implements NumberCodec<Short> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Short read(ValueSource in) {
        int number = in.readInt();
        if (number != (short) number) {
            throw in.unexpected("a whole number in the range of short", "a larger or smaller N");
        }
        return (short) number;
    }

    @Override
    public void write(Short value, ValueSink out) {
        out.number(value.longValue());
    }

    @Override
    public Short whole(long value) {
        return WholeNumbers.toShort(value);
    }
}
