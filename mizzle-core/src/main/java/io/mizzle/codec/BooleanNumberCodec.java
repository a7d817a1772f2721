package io.mizzle.codec;

/** {@code boolean} as 0 or 1. */
final class BooleanNumberCodec implements Codec<Boolean> {

    @Override
    public ValueType type() {
        return ValueType.N;
    }

    @Override
    public Boolean read(ValueSource in) {
        long number = in.readLong();
        if (number != 0 && number != 1) {
            throw in.unexpected("0 or 1", "another N");
        }
        return number == 1;
    }

    @Override
    public void write(Boolean value, ValueSink out) {
        out.number(value ? 1L : 0L);
    }
}
