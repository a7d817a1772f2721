package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntitySchema;
import java.util.List;

/**
 * A select of some attributes, before it says of what.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class SelectFrom<E, R> {

    private final Engine engine;
    private final List<Attribute<E, ?, ?>> attributes;
    private final Results<E, R> results;

    SelectFrom(Engine engine, List<Attribute<E, ?, ?>> attributes, Results<E, R> results) {
        this.engine = engine;
        this.attributes = attributes;
        this.results = results;
    }

    /**
     * Of this entity.
     *
     * @param entity such as {@code ORDER}
     */
    public Select<E, R> from(EntitySchema<E> entity) {
        return new Select<>(engine, ReadSpec.of(entity).only(attributes), results);
    }
}
