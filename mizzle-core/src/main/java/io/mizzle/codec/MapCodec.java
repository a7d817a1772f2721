package io.mizzle.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map as M.
 *
 * @param keys the names of the entries
 * @param value for each value
 */
record MapCodec<K, V>(MapKeyCodec<K> keys, Codec<V> value) implements Codec<Map<K, V>> {

    @Override
    public ValueType type() {
        return ValueType.M;
    }

    @Override
    public Map<K, V> read(ValueSource in) {
        in.beginMap();
        Map<K, V> map = new LinkedHashMap<>();
        for (String name = in.nextKey(); name != null; name = in.nextKey()) {
            map.put(key(name, in), value.read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    private K key(String name, ValueSource in) {
        try {
            return keys.parse(name);
        } catch (IllegalArgumentException e) {
            String what = keys instanceof TextKeys<K> texts ? texts.form().what() : "one its MapKeyCodec can read";
            throw Failures.because(in.unexpected("a name that is " + what, "another name"), e);
        }
    }

    @Override
    public void write(Map<K, V> values, ValueSink out) {
        out.beginMap(values.size());
        for (Map.Entry<K, V> entry : values.entrySet()) {
            out.attribute(name(entry.getKey(), out));
            if (entry.getValue() == null && !(value instanceof NullableCodec)) {
                throw out.invalid("is null", "Leave entries without a value out, or declare the value type @Nullable");
            }
            value.write(entry.getValue(), out);
        }
        out.endMap();
    }

    private String name(K key, ValueSink out) {
        if (key == null) {
            throw out.invalid("a key is null", "Leave the entry out: entries of an M have names");
        }
        try {
            return keys.text(key);
        } catch (IllegalArgumentException e) {
            throw Failures.because(out.invalid("a key has no text form", "Use keys that have one"), e);
        }
    }
}
