package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntitySchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Puts a whole item over the one its entity was read from ("PutItem"): all index keys are computed anew, attributes that no
 * component names are lost. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class Replace<E> extends Write<E> {

    private final EntitySchema<E> schema;
    private final E entity;
    private final List<Condition<E>> conditions;
    private final boolean counting;

    Replace(
            Engine engine,
            EntitySchema<E> schema,
            E entity,
            List<Condition<E>> conditions,
            boolean counting,
            @Nullable Duration deadline) {
        super(engine, deadline);
        this.schema = schema;
        this.entity = entity;
        this.conditions = List.copyOf(conditions);
        this.counting = counting;
    }

    /**
     * What must hold of the stored item in addition to its version.
     *
     * @param condition joined to the others by AND
     */
    public Replace<E> given(Condition<E> condition) {
        List<Condition<E>> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Replace<>(engine(), schema, entity, all, counting, limit());
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}, and stores those of
     * the entity itself as given: for imports and repairs.
     */
    public Replace<E> withoutCounters() {
        return new Replace<>(engine(), schema, entity, conditions, false, limit());
    }

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Replace<E> deadline(Duration limit) {
        return new Replace<>(engine(), schema, entity, conditions, counting, limit);
    }

    /**
     * Replaces the item. Where the entity has unique components or numbers that other items are counted in, or where an attribute of it
     * is summed, the item is read first and twice the write units are charged; numbers that are counted stay as they are stored.
     *
     * @return the entity as stored: its next version, written now, created when it was
     * @throws io.mizzle.exception.ItemNotFoundException if there is no item with its key
     * @throws io.mizzle.exception.VersionConflictException if another version is stored
     * @throws io.mizzle.exception.ConditionFailedException if a condition was false; it holds the stored entity
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it; nothing was sent
     * @throws io.mizzle.exception.ItemTooLargeException if it has more than 400 KB; nothing was sent
     */
    public E execute() {
        return run();
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<E> executeAsync() {
        return runAsync();
    }

    @Override
    PreparedWrite<E> prepare() {
        return Writes.replace(engine(), schema, entity, conditions, counting);
    }
}
