package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.schema.PrimaryKey;
import java.util.List;

/**
 * What a delete is about.
 *
 * @param <E> the entity
 */
public sealed interface DeleteSpec<E> {

    /**
     * The item of a key.
     *
     * @param key names it
     * @param conditions joined by AND
     */
    record ByKey<E>(PrimaryKey<E> key, List<Condition<E>> conditions) implements DeleteSpec<E> {
        /** Copies the conditions. */
        public ByKey {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * The item an entity was read from.
     *
     * @param entity the entity
     */
    record OfEntity<E>(E entity) implements DeleteSpec<E> {}
}
