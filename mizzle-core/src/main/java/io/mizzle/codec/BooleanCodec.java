package io.mizzle.codec;

/** {@code boolean} as BOOL. */
final class BooleanCodec implements Codec<Boolean> {

    @Override
    public ValueType type() {
        return ValueType.BOOL;
    }

    @Override
    public Boolean read(ValueSource in) {
        return in.readBoolean();
    }

    @Override
    public void write(Boolean value, ValueSink out) {
        out.bool(value);
    }
}
