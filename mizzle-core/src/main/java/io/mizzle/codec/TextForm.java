package io.mizzle.codec;

import org.jspecify.annotations.Nullable;

/**
 * A scalar as text: stored as an S, and by {@link TextKeys} as the name of a map's entry. Records, whose fields the JIT trusts to be constant; one class for each
 * way to have texts rather than functions, which a fresh JVM would have to link.
 *
 * @param <T> the Java type
 */
interface TextForm<T> extends Codec<T> {

    /** One value, with its article, as in {@code a UUID}. */
    String what();

    /**
     * The stored text; distinct values have distinct texts.
     *
     * @throws IllegalArgumentException if the value has none
     */
    String text(T value);

    /**
     * The same as bytes, where it is made of them.
     *
     * @return null where {@link #text} makes it
     */
    default byte @Nullable [] ascii(T value) {
        return null;
    }

    /**
     * The inverse of {@link #text}.
     *
     * @param text not kept: it may have other characters later
     * @throws RuntimeException of any kind, for a text that is none
     */
    T value(CharSequence text);

    /** A character, or none that is a digit where it is beyond ASCII. Nothing is compared where a {@code String} has but bytes. */
    static int at(String text, int index) {
        char c = text.charAt(index);
        return c > 0x7f ? 0 : c;
    }

    /** Whether {@link #value} reads texts where they stand: many items have many instants and UUIDs, whose texts nobody wants. */
    default boolean readsInPlace() {
        return false;
    }

    @Override
    default ValueType type() {
        return ValueType.S;
    }

    @Override
    default T read(ValueSource in) {
        CharSequence text = readsInPlace() ? in.readText() : in.readString();
        try {
            return value(text);
        } catch (RuntimeException e) {
            throw Failures.because(in.unexpected(what(), Failures.describe(text.toString())), e);
        }
    }

    @Override
    default void write(T value, ValueSink out) {
        byte[] ascii = ascii(value);
        if (ascii != null) {
            out.text(ascii);
            return;
        }
        String text;
        try {
            text = text(value);
        } catch (IllegalArgumentException e) {
            throw Failures.because(
                    out.invalid("the value has no text form as " + what(), "Give it a value that has one"), e);
        }
        out.string(text);
    }
}
