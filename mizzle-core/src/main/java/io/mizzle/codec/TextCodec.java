package io.mizzle.codec;

/**
 * A scalar stored as an S.
 *
 * @param <T> the Java type
 * @param form its text
 */
record TextCodec<T>(TextForm<T> form) implements Codec<T> {

    @Override
    public ValueType type() {
        return ValueType.S;
    }

    @Override
    public T read(ValueSource in) {
        CharSequence text = form.readsInPlace() ? in.readText() : in.readString();
        try {
            return form.value(text);
        } catch (RuntimeException e) {
            throw Failures.because(in.unexpected(form.what(), Failures.describe(text.toString())), e);
        }
    }

    @Override
    public void write(T value, ValueSink out) {
        byte[] ascii = form.ascii(value);
        if (ascii != null) {
            out.text(ascii);
            return;
        }
        String text;
        try {
            text = form.text(value);
        } catch (IllegalArgumentException e) {
            throw Failures.because(
                    out.invalid("the value has no text form as " + form.what(), "Give it a value that has one"), e);
        }
        out.string(text);
    }
}
