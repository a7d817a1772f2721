package io.mizzle.expression;

import io.mizzle.codec.Codec;
import java.util.List;
import java.util.function.Function;

/**
 * An attribute with elements in an order.
 *
 * @param <E> the entity
 * @param <T> the Java type of the elements
 * @param <X> the attribute of one element
 * @param <A> what an update may do with it
 */
public final class ListAttribute<E, T, X extends Attribute<E, T, ?>, A extends Access>
        extends Attribute<E, List<T>, A> {

    private final Codec<T> element;
    private final Function<AttributeSpec<T>, X> attribute;

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     * @param element how one element is stored
     * @param attribute makes the attribute of one element
     */
    public ListAttribute(AttributeSpec<List<T>> spec, Codec<T> element, Function<AttributeSpec<T>, X> attribute) {
        super(spec);
        this.element = element;
        this.attribute = attribute;
    }

    /**
     * One element.
     *
     * @param position from 0; setting beyond the end appends, as DynamoDB does
     * @throws IllegalArgumentException if the position is negative
     */
    public X at(int position) {
        return attribute.apply(spec().element(position, element));
    }

    /**
     * The list has this element.
     *
     * @param value not null
     */
    public Condition<E> contains(T value) {
        return Conditions.contains(this, literal("contains", value, element));
    }

    /** How many elements the list has. */
    public Size<E> size() {
        return new Size<>(this);
    }
}
