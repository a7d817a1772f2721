package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.PreparedInserts;
import io.mizzle.internal.write.Writes;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Puts several new items, one conditional put each: not all or nothing. For all or nothing use a transaction, for many items a
 * batch. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class InsertAll<E> {

    private final Engine engine;
    private final EntitySchema<E> schema;
    private final List<E> entities;
    private final @Nullable Duration deadline;

    InsertAll(Engine engine, EntitySchema<E> schema, List<E> entities, @Nullable Duration deadline) {
        this.engine = engine;
        this.schema = schema;
        this.entities = entities;
        this.deadline = deadline;
    }

    /**
     * How long executing may take, all puts together.
     *
     * @param limit from the call of the terminal on
     */
    public InsertAll<E> deadline(Duration limit) {
        return new InsertAll<>(engine, schema, entities, limit);
    }

    /**
     * Stores the items, one put after the other. All are checked before the first is sent.
     *
     * @return the entities as stored, in the order given
     * @throws io.mizzle.exception.InsertIncompleteException if some were not stored; it names which were and which were not, and why
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one; nothing was sent
     */
    public List<E> execute() {
        return engine.run(prepare().conversation(), deadline);
    }

    /**
     * The same on the SDK's threads, up to 16 puts at a time.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<List<E>> executeAsync() {
        return engine.runAsync(() -> prepare().conversation(), deadline);
    }

    /**
     * What executing this would do.
     *
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one
     */
    public Explanation explain() {
        int puts = prepare().requests().size();
        EntityDefinition<E> entity = EntityDefinition.of(schema);
        return new Explanation(
                "insert (PutItem)",
                entity.name(),
                engine.tableName(entity.table()),
                "table key",
                null,
                "attribute_not_exists("
                        + TableDefinition.of(entity.table()).partition().name() + ") for each",
                null,
                List.of("One put per entity, each for itself: some can be stored and others not."),
                List.of(),
                puts,
                puts);
    }

    /**
     * The puts. Generated ids and timestamps are taken now. They print item values: never log them.
     *
     * @return one per entity, not sent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one
     */
    public List<DynamoDbRequest> toRequests() {
        return prepare().requests();
    }

    private PreparedInserts<E> prepare() {
        return Writes.insertAll(engine, schema, entities);
    }
}
