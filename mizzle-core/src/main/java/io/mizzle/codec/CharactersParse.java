package io.mizzle.codec;

import java.util.function.Function;

/**
 * What parses texts where they stand: many items have many instants and UUIDs, whose texts nobody wants.
 *
 * @param <T> the Java type
 */
interface CharactersParse<T> extends Function<String, T> {

    /**
     * Parses.
     *
     * @param text not kept: it has other characters later
     * @throws RuntimeException if it is none
     */
    T parse(CharSequence text);

    @Override
    default T apply(String text) {
        return parse(text);
    }
}
