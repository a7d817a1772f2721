package io.mizzle.expression;

import io.mizzle.codec.Codec;
import org.jspecify.annotations.Nullable;

/**
 * What an attribute is made from, by generated code. Immutable; its path is made when it is first asked for, since an entity's first item is
 * mapped without any.
 *
 * @param <V> the Java type of the value
 */
public final class AttributeSpec<V> {

    private final String entity;
    private final String name;
    private final Codec<V> codec;
    private final boolean sensitive;
    private @Nullable AttributePath path;

    private AttributeSpec(String entity, String name, @Nullable AttributePath path, Codec<V> codec, boolean sensitive) {
        this.entity = entity;
        this.name = name;
        this.path = path;
        this.codec = codec;
        this.sensitive = sensitive;
    }

    /**
     * An attribute at any place.
     *
     * @param path where the value is
     * @param codec how it is stored
     * @param sensitive whether it, or what it is part of, is never printed
     */
    public AttributeSpec(AttributePath path, Codec<V> codec, boolean sensitive) {
        this(path.entity(), path.root(), path, codec, sensitive);
    }

    /**
     * A top-level attribute.
     *
     * @param entity the entity's simple name
     * @param name the stored name
     * @param codec how its value is stored
     */
    public static <V> AttributeSpec<V> of(String entity, String name, Codec<V> codec) {
        return new AttributeSpec<>(entity, name, null, codec, false);
    }

    /** Where the value is. */
    public AttributePath path() {
        AttributePath known = path;
        if (known == null) {
            known = AttributePath.of(entity, name);
            path = known;
        }
        return known;
    }

    /** How it is stored. */
    public Codec<V> codec() {
        return codec;
    }

    /** Whether it, or what it is part of, is never printed. */
    public boolean sensitive() {
        return sensitive;
    }

    /** The same, never printed. */
    public AttributeSpec<V> hidden() {
        return new AttributeSpec<>(entity, name, path, codec, true);
    }

    /** An attribute of the map this describes; a part of something sensitive is sensitive. */
    public <W> AttributeSpec<W> child(String part, Codec<W> other) {
        return new AttributeSpec<>(path().name(part), other, sensitive);
    }

    /** The same place read as another type: the view of a document as one of its permitted records. */
    public <W> AttributeSpec<W> as(Codec<W> other) {
        return new AttributeSpec<>(entity, name, path, other, sensitive);
    }

    <W> AttributeSpec<W> element(int index, Codec<W> other) {
        if (index < 0) {
            throw new IllegalArgumentException(
                    "Position " + index + " in list \"" + path() + "\" of " + entity + ": positions start at 0.");
        }
        return new AttributeSpec<>(path().position(index), other, sensitive);
    }
}
