package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.DeleteSpec;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntitySchema;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Deletes one item ("DeleteItem"). Where the entity has a {@code @SoftDelete} component, the item stays and that is set to the current
 * time ("UpdateItem"), unless {@link #permanently()} is said. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class Delete<E> extends Write<Optional<E>> {

    private final EntitySchema<E> schema;
    private final DeleteSpec<E> spec;

    Delete(Engine engine, EntitySchema<E> schema, DeleteSpec<E> spec, @Nullable Duration deadline) {
        super(engine, deadline);
        this.schema = schema;
        this.spec = spec;
    }

    /** Removes the item, softly deleted before or not, where the entity has a {@code @SoftDelete} component; else it changes nothing. */
    public Delete<E> permanently() {
        return new Delete<>(engine(), schema, spec.permanently(), limit());
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}: for imports and
     * repairs that set them otherwise.
     */
    public Delete<E> withoutCounters() {
        return new Delete<>(engine(), schema, spec.withoutCounters(), limit());
    }

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Delete<E> deadline(Duration limit) {
        return new Delete<>(engine(), schema, spec, limit);
    }

    /**
     * Deletes the item. Costs one write unit per KB of it, and as much for every index it is in; twice that, and as much for each other
     * item, where guards of unique values or counters of parents are written with it. The item is then read first, unless an entity
     * with a version was given, and what is returned is what was read.
     *
     * @return the entity that was stored, of a soft delete as it is stored now; empty if there was none, or it was softly deleted
     *     before, and neither condition nor version asked for it. In a transaction a soft delete of no item fails
     * @throws io.mizzle.exception.ItemNotFoundException if there was no item, and a condition was false for that reason
     * @throws io.mizzle.exception.VersionConflictException if an entity was given, and another version is stored, or none
     * @throws io.mizzle.exception.ConditionFailedException if a condition was false; it holds the stored entity
     */
    public Optional<E> execute() {
        return run();
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<Optional<E>> executeAsync() {
        return runAsync();
    }

    @Override
    PreparedWrite<Optional<E>> prepare() {
        return Writes.delete(engine(), schema, spec);
    }

    @Override
    PreparedWrite<Optional<E>> prepareAlone() {
        return Writes.lifting(engine(), schema, () -> alone(prepare()));
    }
}
