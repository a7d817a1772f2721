package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntitySchema;

/** A select of whole entities, before it says which. */
public final class SelectAll {

    private final Engine engine;

    SelectAll(Engine engine) {
        this.engine = engine;
    }

    /**
     * Of this entity. Lazy components are left out.
     *
     * @param entity such as {@code ORDER}
     */
    public <E> Select<E, E> from(EntitySchema<E> entity) {
        return new Select<>(engine, ReadSpec.of(entity), Results.entities());
    }
}
