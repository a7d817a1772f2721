package io.mizzle.codec;

/**
 * A scalar stored as an S.
 *
 * @param <T> the Java type
 * @param form its text
 */
record TextCodec<T>(TextForm<T> form) implements Codec<T> {

    /** A scalar has the same text as a value and as a map key. */
    static <T> TextCodec<T> of(MapKeyCodec<T> keys) {
        return new TextCodec<>((TextForm<T>) keys);
    }

    @Override
    public ValueType type() {
        return ValueType.S;
    }

    @Override
    public T read(ValueSource in) {
        String text = in.readString();
        try {
            return form.parse().apply(text);
        } catch (RuntimeException e) {
            throw Failures.because(in.unexpected(form.what(), Failures.describe(text)), e);
        }
    }

    @Override
    public void write(T value, ValueSink out) {
        String text;
        try {
            text = form.print().apply(value);
        } catch (IllegalArgumentException e) {
            throw Failures.because(
                    out.invalid("the value has no text form as " + form.what(), "Give it a value that has one"), e);
        }
        out.string(text);
    }
}
