package io.mizzle.expression;

import io.mizzle.codec.Codec;
import java.util.Set;

/**
 * An attribute with distinct elements: an SS, NS or BS where the elements are strings, numbers or binary, an L otherwise.
 *
 * @param <E> the entity
 * @param <T> the Java type of the elements
 * @param <A> what an update may do with it
 */
public final class SetAttribute<E, T, A extends Access> extends Attribute<E, Set<T>, A> {

    private final Codec<T> element;

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     * @param element how one element is stored
     */
    public SetAttribute(AttributeSpec<Set<T>> spec, Codec<T> element) {
        super(spec);
        this.element = element;
    }

    /**
     * The set has this element.
     *
     * @param value not null
     */
    public Condition<E> contains(T value) {
        return Conditions.contains(this, literal("contains", value, element));
    }

    /** How many elements the set has. */
    public Size<E> size() {
        return new Size<>(this);
    }
}
