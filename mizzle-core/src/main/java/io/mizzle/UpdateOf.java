package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.UpdateSpec;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;

/**
 * An update that waits for its item. Immutable.
 *
 * @param <E> the entity
 */
public final class UpdateOf<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;

    UpdateOf(Engine engine, EntitySchema<E> schema) {
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * The item of a key, which must exist unless the update says {@link Update#upsert()}.
     *
     * @param key names it
     * @param conditions what must hold of it; an equality also tells the values that keys of indexes are made of
     */
    @SafeVarargs
    public final Update<E> where(PrimaryKey<E> key, Condition<E>... conditions) {
        return new Update<>(
                engine, UpdateSpec.of(schema, new UpdateSpec.Target.ByKey<>(key), List.of(conditions)), null);
    }

    /**
     * The item an entity was read from, to become another entity: only components that differ are written. The version, where the
     * entity has one, must still be that of {@code before}. Where nothing differs, nothing is sent.
     *
     * @param before as it was read
     * @param after with the same key
     */
    public Update<E> changes(E before, E after) {
        return new Update<>(
                engine, UpdateSpec.of(schema, new UpdateSpec.Target.Between<>(before, after), List.of()), null);
    }

    /**
     * The item an entity was read from, replaced as a whole. The version, where the entity has one, must still be the stored one.
     *
     * @param entity not null
     */
    public Replace<E> replace(E entity) {
        return new Replace<>(engine, schema, entity, List.of(), true, null);
    }
}
