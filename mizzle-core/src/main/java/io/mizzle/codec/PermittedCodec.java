package io.mizzle.codec;

/**
 * One record of a sealed interface, stored with its type.
 *
 * @param <T> the sealed interface
 * @param <R> the record
 */
final class PermittedCodec<T, R extends T> implements Codec<R> {

    private final SealedCodec<T> all;
    private final Class<R> record;

    PermittedCodec(SealedCodec<T> all, Class<R> record) {
        this.all = all;
        this.record = record;
    }

    @Override
    public ValueType type() {
        return ValueType.M;
    }

    @Override
    public R read(ValueSource in) {
        T document = all.read(in);
        if (record.isInstance(document)) {
            return record.cast(document);
        }
        throw in.unexpected("a " + record.getSimpleName(), "another document of the same sealed interface");
    }

    @Override
    public void write(R value, ValueSink out) {
        all.write(value, out);
    }
}
