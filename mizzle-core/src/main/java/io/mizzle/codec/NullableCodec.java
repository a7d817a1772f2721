package io.mizzle.codec;

/**
 * Null as NULL.
 *
 * @param codec for the rest
 */
record NullableCodec<T>(Codec<T> codec) implements Codec<T> {

    @Override
    public ValueType type() {
        return codec.type();
    }

    @Override
    @SuppressWarnings("NullAway") // the one codec that gives null: Codecs.nullable says so
    public T read(ValueSource in) {
        return in.readNull() ? null : codec.read(in);
    }

    @Override
    public void write(T value, ValueSink out) {
        if (value == null) {
            out.nullValue();
        } else {
            codec.write(value, out);
        }
    }
}
