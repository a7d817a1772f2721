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
        CharSequence text = form.parse() instanceof CharactersParse<T> ? in.readText() : in.readString();
        try {
            return parsed(text);
        } catch (RuntimeException e) {
            throw Failures.because(in.unexpected(form.what(), Failures.describe(text.toString())), e);
        }
    }

    private T parsed(CharSequence text) {
        return form.parse() instanceof CharactersParse<T> parse
                ? parse.parse(text)
                : form.parse().apply(text.toString());
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
