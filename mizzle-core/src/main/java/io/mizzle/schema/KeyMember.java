package io.mizzle.schema;

import io.mizzle.expression.Attribute;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that keys are made of: a component, or a component of a document.
 *
 * @param <E> the entity
 * @param name the path as templates write it: {@code shipTo.city}
 * @param attribute where the value is stored of its own
 * @param value reads it from an entity; null when it, or a document above it, is absent
 */
public record KeyMember<E>(String name, Attribute<E, ?, ?> attribute, Function<E, ? extends @Nullable Object> value) {

    /** Whether the attribute is this member's. */
    public boolean isAt(Attribute<?, ?, ?> other) {
        return Attribute.specOf(attribute).path().equals(Attribute.specOf(other).path());
    }
}
