package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;

/**
 * What must hold of an item that a transaction does not write ("ConditionCheck" of "TransactWriteItems"). DynamoDB checks a
 * condition alone nowhere else, so a check has no terminal of its own. Costs two write units. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class Check<E> extends Write<Void> {

    private final EntitySchema<E> schema;
    private final PrimaryKey<E> key;
    private final List<Condition<E>> conditions;
    private final boolean deletedToo;

    Check(Engine engine, EntitySchema<E> schema, PrimaryKey<E> key, List<Condition<E>> conditions, boolean deletedToo) {
        super(engine, null);
        this.schema = schema;
        this.key = key;
        this.conditions = List.copyOf(conditions);
        this.deletedToo = deletedToo;
    }

    /** The conditions may hold of a softly deleted item, too; without it the check fails on one. */
    public Check<E> includeDeleted() {
        return new Check<>(engine(), schema, key, conditions, true);
    }

    @Override
    PreparedWrite<Void> prepare() {
        return Writes.check(engine(), schema, key, conditions, deletedToo);
    }
}
