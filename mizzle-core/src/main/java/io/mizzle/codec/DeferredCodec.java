package io.mizzle.codec;

import java.util.function.Supplier;

/**
 * A document whose codec is asked for when it is used.
 *
 * @param codec gives the codec
 */
record DeferredCodec<T>(Supplier<? extends Codec<T>> codec) implements Codec<T> {

    @Override
    public ValueType type() {
        return ValueType.M;
    }

    @Override
    public T read(ValueSource in) {
        return codec.get().read(in);
    }

    @Override
    public void write(T value, ValueSink out) {
        codec.get().write(value, out);
    }
}
