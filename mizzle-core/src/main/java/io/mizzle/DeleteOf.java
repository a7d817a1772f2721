package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.DeleteSpec;
import io.mizzle.internal.write.DeleteSpec.Target;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;

/**
 * A delete that waits for its key. Immutable.
 *
 * @param <E> the entity
 */
public final class DeleteOf<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;

    DeleteOf(Engine engine, EntitySchema<E> schema) {
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * The item of a key.
     *
     * @param key names it
     * @param conditions what must hold of it; without any, a missing item is no failure
     */
    @SafeVarargs
    public final Delete<E> where(PrimaryKey<E> key, Condition<E>... conditions) {
        return new Delete<>(engine, schema, new DeleteSpec<>(new Target.ByKey<>(key, List.of(conditions))), null);
    }

    /**
     * The item an entity was read from; its version, where it has one, must still be the stored one.
     *
     * @param entity not null
     */
    public Delete<E> entity(E entity) {
        return new Delete<>(engine, schema, new DeleteSpec<>(new Target.OfEntity<>(entity)), null);
    }
}
