package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntitySchema;

/**
 * A select of some attributes, before it says of what.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class SelectFrom<E, R> {

    private final Engine engine;
    private final Results<E, R> results;

    SelectFrom(Engine engine, Results<E, R> results) {
        this.engine = engine;
        this.results = results;
    }

    /**
     * Of this entity.
     *
     * @param entity such as {@code ORDER}
     */
    public Select<E, R> from(EntitySchema<E> entity) {
        return new Select<>(engine, results.of(ReadSpec.of(entity)), results);
    }
}
