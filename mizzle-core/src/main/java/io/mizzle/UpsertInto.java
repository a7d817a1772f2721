package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;

/**
 * An upsert that waits for its values. Immutable.
 *
 * @param <E> the entity
 */
public final class UpsertInto<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;

    UpsertInto(Engine engine, EntitySchema<E> schema) {
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * One entity. A generated id that is null is filled in, so that a new item is created.
     *
     * @param entity not null
     */
    public Upsert<E> values(E entity) {
        return new Upsert<>(engine, schema, EntityDefinition.of(schema).copy(entity), true, null);
    }

    /**
     * One entity from its builder, in which generated values may be left out. The builder is copied, so it can be used again.
     *
     * @param builder not null
     */
    public Upsert<E> values(EntityBuilder<E> builder) {
        return new Upsert<>(engine, schema, EntityBuilder.snapshot(builder), true, null);
    }
}
