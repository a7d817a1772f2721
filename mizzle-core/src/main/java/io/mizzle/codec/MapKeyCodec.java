package io.mizzle.codec;

/**
 * The keys of a {@code Map<K, V>} as the attribute names of an M.
 *
 * @param <K> the Java type of the keys
 */
public interface MapKeyCodec<K> {

    /**
     * The name a key is stored under.
     *
     * @param key not null
     * @return the name; distinct keys have distinct names
     */
    String text(K key);

    /**
     * The inverse of {@link #text}.
     *
     * @param text the stored name
     * @return the key
     * @throws IllegalArgumentException if no key has this name
     */
    K parse(String text);
}
