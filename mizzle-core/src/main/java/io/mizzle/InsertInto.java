package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An insert that waits for its values. Immutable.
 *
 * @param <E> the entity
 */
public final class InsertInto<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;

    InsertInto(Engine engine, EntitySchema<E> schema) {
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * One entity. Its generated values are filled in when the statement is executed: ids that are null, timestamps, the version.
     *
     * @param entity not null
     */
    public Insert<E> values(E entity) {
        return of(engine, schema, entity, true, null);
    }

    /**
     * One entity from its builder, in which generated values may be left out. The builder is copied, so it can be used again.
     *
     * @param builder not null
     */
    public Insert<E> values(EntityBuilder<E> builder) {
        EntityBuilder<E> own = EntityBuilder.snapshot(builder);
        return new Insert<>(engine, schema, () -> own, false, true, null);
    }

    /**
     * Several entities, one conditional put each.
     *
     * @param first not null
     * @param second not null
     * @param others not null
     */
    @SafeVarargs
    public final InsertAll<E> values(E first, E second, E... others) {
        List<E> all = new ArrayList<>(others.length + 2);
        all.add(first);
        all.add(second);
        all.addAll(List.of(others));
        return values(all);
    }

    /**
     * Several entities, one conditional put each.
     *
     * @param entities none null; for none, nothing is sent
     */
    public InsertAll<E> values(Collection<? extends E> entities) {
        return new InsertAll<>(engine, schema, List.copyOf(entities), true, null);
    }

    /** The insert of an entity, which stays as it is: what is generated goes into a copy. */
    static <E> Insert<E> of(
            Engine engine, EntitySchema<E> schema, E entity, boolean counting, @Nullable Duration deadline) {
        Objects.requireNonNull(entity, "entity");
        EntityDefinition<E> definition = EntityDefinition.of(schema);
        return new Insert<>(engine, schema, () -> definition.copy(entity), false, counting, deadline);
    }
}
