package io.mizzle.schema;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is stored of an entity, by position. A record rather than a lambda: nothing to link before the first item is mapped.
 *
 * @param <E> the entity
 * @param <V> what generated code stores there
 */
record StoredValue<E, V>(EntitySchema<E> schema, int position) implements Function<E, @Nullable V> {

    @Override
    @SuppressWarnings("unchecked") // generated with the attribute
    public @Nullable V apply(E entity) {
        return (V) schema.value(entity, position);
    }
}
