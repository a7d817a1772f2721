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
 * Deletes one item ("DeleteItem"). Immutable and thread-safe.
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

    /**
     * How long executing may take.
     *
     * @param limit from the call of the terminal on
     */
    public Delete<E> deadline(Duration limit) {
        return new Delete<>(engine(), schema, spec, limit);
    }

    /**
     * Deletes the item. Costs one write unit per KB of it, and as much for every index it is in.
     *
     * @return the entity that was stored; empty if there was none, and neither condition nor version asked for it
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
}
