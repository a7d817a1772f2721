package io.mizzle.expression;

import io.mizzle.codec.Codec;

/**
 * What an attribute is made from, by generated code.
 *
 * @param <V> the Java type of the value
 * @param path where the value is
 * @param codec how it is stored
 * @param sensitive whether it, or what it is part of, is never printed
 */
public record AttributeSpec<V>(AttributePath path, Codec<V> codec, boolean sensitive) {

    /**
     * A top-level attribute.
     *
     * @param entity the entity's simple name
     * @param name the stored name
     * @param codec how its value is stored
     */
    public static <V> AttributeSpec<V> of(String entity, String name, Codec<V> codec) {
        return new AttributeSpec<>(AttributePath.of(entity, name), codec, false);
    }

    /** The same, never printed. */
    public AttributeSpec<V> hidden() {
        return new AttributeSpec<>(path, codec, true);
    }

    /** An attribute of the map this describes; a part of something sensitive is sensitive. */
    public <W> AttributeSpec<W> child(String name, Codec<W> codec) {
        return new AttributeSpec<>(path.name(name), codec, sensitive);
    }

    /** The same place read as another type: the view of a document as one of its permitted records. */
    public <W> AttributeSpec<W> as(Codec<W> codec) {
        return new AttributeSpec<>(path, codec, sensitive);
    }

    <W> AttributeSpec<W> element(int index, Codec<W> codec) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Position " + index + " in list \"" + path + "\" of " + path.entity() + ": positions start at 0.");
        }
        return new AttributeSpec<>(path.position(index), codec, sensitive);
    }
}
