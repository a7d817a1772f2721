package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A check that waits for its key. Immutable.
 *
 * @param <E> the entity
 */
public final class CheckOf<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;

    CheckOf(Engine engine, EntitySchema<E> schema) {
        this.engine = engine;
        this.schema = schema;
    }

    /**
     * The item of a key.
     *
     * @param key names it
     * @param first what must hold of it
     * @param others what else must hold
     */
    @SafeVarargs
    public final Check<E> where(PrimaryKey<E> key, Condition<E> first, Condition<E>... others) {
        List<Condition<E>> conditions = new ArrayList<>(others.length + 1);
        conditions.add(first);
        conditions.addAll(List.of(others));
        return new Check<>(engine, schema, key, conditions, false);
    }
}
