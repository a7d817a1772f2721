package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntitySchema;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts one new item ("PutItem" with {@code attribute_not_exists}). Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class Insert<E> extends Write<E> {

    private final EntitySchema<E> schema;
    private final Supplier<EntityBuilder<E>> values;
    private final boolean orReplace;
    private final boolean counting;

    Insert(
            Engine engine,
            EntitySchema<E> schema,
            Supplier<EntityBuilder<E>> values,
            boolean orReplace,
            boolean counting,
            @Nullable Duration deadline) {
        super(engine, deadline);
        this.schema = schema;
        this.values = values;
        this.orReplace = orReplace;
        this.counting = counting;
    }

    /**
     * Overwrites an item that has the key already: a put without a condition. The creation time becomes now, the version counts on
     * from the given entity's and is not checked, and attributes that no component names are lost.
     */
    public Insert<E> orReplace() {
        return new Insert<>(engine(), schema, values, true, counting, limit());
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}, and stores those of
     * the entity itself as given: for imports and repairs.
     */
    public Insert<E> withoutCounters() {
        return new Insert<>(engine(), schema, values, orReplace, false, limit());
    }

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Insert<E> deadline(Duration limit) {
        return new Insert<>(engine(), schema, values, orReplace, counting, limit);
    }

    /**
     * Stores the item. Costs one write unit per KB, and as much for every index it is in; twice that, and as much for each other item,
     * where guards of unique values or counters of parents are written with it.
     *
     * @return the entity as stored, generated values filled in; the version is 1
     * @throws io.mizzle.exception.DuplicateItemException if the key is taken; it holds the stored entity
     * @throws io.mizzle.exception.UniqueViolationException if another item has its value of a unique component
     * @throws io.mizzle.exception.ItemNotFoundException if a parent that counts it is missing; it names the parent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it; nothing was sent
     * @throws io.mizzle.exception.ItemTooLargeException if it has more than 400 KB; nothing was sent
     * @throws IllegalStateException if the builder lacks a required component; nothing was sent
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
        return orReplace
                ? Writes.insertOrReplace(engine(), schema, values.get(), counting)
                : Writes.insert(engine(), schema, values.get(), counting);
    }
}
