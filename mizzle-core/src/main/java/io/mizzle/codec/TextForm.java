package io.mizzle.codec;

import org.jspecify.annotations.Nullable;

/**
 * A scalar as text: what an S holds, and what a map key is called. Records, whose fields the JIT trusts to be constant; one class for each
 * way to have texts rather than functions, which a fresh JVM would have to link.
 *
 * @param <T> the Java type
 */
interface TextForm<T> extends MapKeyCodec<T> {

    /** One value, with its article, as in {@code a UUID}. */
    String what();

    /**
     * The stored text; distinct values have distinct texts.
     *
     * @throws IllegalArgumentException if the value has none
     */
    @Override
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

    /** Whether {@link #value} reads texts where they stand: many items have many instants and UUIDs, whose texts nobody wants. */
    default boolean readsInPlace() {
        return false;
    }

    @Override
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    default T parse(String text) {
        try {
            return value(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not " + what(), e);
        }
    }
}
