package io.mizzle.codec;

import java.util.Optional;

/**
 * An empty {@code Optional} as NULL.
 *
 * @param codec for the value that is present
 */
record OptionalCodec<T>(Codec<T> codec) implements Codec<Optional<T>> {

    @Override
    public ValueType type() {
        return codec.type();
    }

    @Override
    public Optional<T> read(ValueSource in) {
        return in.readNull() ? Optional.empty() : Optional.of(codec.read(in));
    }

    @Override
    public void write(Optional<T> value, ValueSink out) {
        if (value.isPresent()) {
            codec.write(value.get(), out);
        } else {
            out.nullValue();
        }
    }
}
