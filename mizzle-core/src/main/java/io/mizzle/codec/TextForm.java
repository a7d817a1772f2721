package io.mizzle.codec;

import java.util.function.Function;

/**
 * A scalar as text: what an S holds, and what a map key is called. A record, whose fields the JIT trusts to be
 * constant.
 *
 * @param <T> the Java type
 * @param what one value, with its article, as in {@code a UUID}
 * @param print the stored text; distinct values have distinct texts
 * @param parse the inverse, throwing any {@link RuntimeException} for a text that is none
 */
record TextForm<T>(String what, Function<T, String> print, Function<String, T> parse) implements MapKeyCodec<T> {

    @Override
    public String text(T key) {
        return print.apply(key);
    }

    @Override
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    public T parse(String text) {
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not " + what, e);
        }
    }
}
