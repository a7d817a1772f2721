package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntitySchema;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Creates an item or updates it to what an entity says ("UpdateItem"): components that are absent are removed, the creation time
 * of an existing item and attributes that no component names are kept. Immutable and thread-safe.
 *
 * <p>An entity whose version is 0 is written over whatever version is stored, which then counts on. One that has a version must
 * meet that version, or no item at all.
 *
 * @param <E> the entity
 */
public final class Upsert<E> extends Write<E> {

    private final EntitySchema<E> schema;
    private final EntityBuilder<E> builder;
    private final boolean counting;

    Upsert(
            Engine engine,
            EntitySchema<E> schema,
            EntityBuilder<E> builder,
            boolean counting,
            @Nullable Duration deadline) {
        super(engine, deadline);
        this.schema = schema;
        this.builder = builder;
        this.counting = counting;
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}: for imports and
     * repairs that set them otherwise.
     */
    public Upsert<E> withoutCounters() {
        return new Upsert<>(engine(), schema, builder, false, limit());
    }

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Upsert<E> deadline(Duration limit) {
        return new Upsert<>(engine(), schema, builder, counting, limit);
    }

    /**
     * Writes the item. Costs one write unit per KB of the larger of the old and the new item, and more for indexes that change. Where the
     * entity has unique components, or parents count it, the item is read first and twice the write units are charged.
     *
     * @return the entity as it is stored now
     * @throws io.mizzle.exception.VersionConflictException if the entity has a version and another one is stored
     * @throws io.mizzle.exception.UniqueViolationException if another item has its value of a unique component
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it, or the key of an index cannot be computed
     *     because it is made of a creation time that an existing item keeps; nothing was sent
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
        return Writes.upsert(engine(), schema, EntityBuilder.snapshot(builder), counting);
    }
}
