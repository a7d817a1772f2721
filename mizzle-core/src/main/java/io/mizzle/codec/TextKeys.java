package io.mizzle.codec;

/**
 * The keys of a map in their text form.
 *
 * @param form of one key
 */
record TextKeys<K>(TextForm<K> form) implements MapKeyCodec<K> {

    @Override
    public String text(K key) {
        return form.text(key);
    }

    @Override
    @SuppressWarnings("PMD.AvoidCatchingGenericException")
    public K parse(String text) {
        try {
            return form.value(text);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not " + form.what(), e);
        }
    }
}
