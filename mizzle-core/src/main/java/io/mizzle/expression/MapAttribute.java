package io.mizzle.expression;

import io.mizzle.codec.Codec;
import io.mizzle.codec.MapKeyCodec;
import java.util.Map;
import java.util.function.Function;

/**
 * An attribute with entries by key, stored as an M.
 *
 * @param <E> the entity
 * @param <K> the Java type of the keys
 * @param <T> the Java type of the values
 * @param <X> the attribute of one value
 * @param <A> what an update may do with it
 */
public final class MapAttribute<E, K, T, X extends Attribute<E, T, ?>, A extends Access>
        extends Attribute<E, Map<K, T>, A> {

    private final MapKeyCodec<K> keys;
    private final Codec<T> value;
    private final Function<AttributeSpec<T>, X> attribute;

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     * @param keys how a key is stored
     * @param value how one value is stored
     * @param attribute makes the attribute of one value
     */
    public MapAttribute(
            AttributeSpec<Map<K, T>> spec,
            MapKeyCodec<K> keys,
            Codec<T> value,
            Function<AttributeSpec<T>, X> attribute) {
        super(spec);
        this.keys = keys;
        this.value = value;
        this.attribute = attribute;
    }

    /**
     * The value of one key.
     *
     * @param key not null
     */
    public X key(K key) {
        return attribute.apply(spec().child(keys.text(key), value));
    }

    /** How many entries the map has. */
    public Size<E> size() {
        return new Size<>(this);
    }
}
