package io.mizzle.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An attribute with one plain value.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 * @param <A> what an update may do with it
 */
public class ScalarAttribute<E, V, A extends Access> extends Attribute<E, V, A> {

    /**
     * For generated code.
     *
     * @param spec what the attribute is
     */
    public ScalarAttribute(AttributeSpec<V> spec) {
        super(spec);
    }

    /**
     * The attribute has one of these values. DynamoDB takes at most 100.
     *
     * @param first not null
     * @param others not null
     */
    @SafeVarargs
    public final Condition<E> in(V first, V... others) {
        List<V> values = new ArrayList<>(others.length + 1);
        values.add(first);
        values.addAll(List.of(others));
        return oneOf(values);
    }

    /**
     * The attribute has one of these values. DynamoDB takes at most 100.
     *
     * @param values at least one, none null
     * @throws IllegalArgumentException if there is none
     */
    public final Condition<E> in(Collection<? extends V> values) {
        return oneOf(values);
    }
}
