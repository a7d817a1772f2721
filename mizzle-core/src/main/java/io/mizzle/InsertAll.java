package io.mizzle;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.SideBySide;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import java.time.Duration;
import java.util.ArrayList;
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
    private final boolean counting;
    private final @Nullable Duration deadline;

    InsertAll(Engine engine, EntitySchema<E> schema, List<E> entities, boolean counting, @Nullable Duration deadline) {
        this.engine = engine;
        this.schema = schema;
        this.entities = entities;
        this.counting = counting;
        this.deadline = deadline;
    }

    /**
     * Leaves the numbers as they are that other items keep of this entity, by {@code @CountOf} and {@code @SumOf}, and stores those of
     * the entity itself as given: for imports and repairs.
     */
    public InsertAll<E> withoutCounters() {
        return new InsertAll<>(engine, schema, entities, false, deadline);
    }

    /**
     * How long executing may take, all puts together.
     *
     * @param limit from the call of the terminal on
     */
    public InsertAll<E> deadline(Duration limit) {
        return new InsertAll<>(engine, schema, entities, counting, limit);
    }

    /**
     * Stores the items, one put after the other. All are checked before the first is sent.
     *
     * @return the entities as stored, in the order given
     * @throws io.mizzle.exception.InsertIncompleteException if some were not stored; it names which were and which were not, and why
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one; nothing was sent
     */
    public List<E> execute() {
        return engine.run(conversation(), deadline);
    }

    /**
     * The same on the SDK's threads, up to 16 puts at a time.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<List<E>> executeAsync() {
        return engine.runAsync(this::conversation, deadline);
    }

    /**
     * What executing this would do.
     *
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one
     */
    public Explanation explain() {
        List<Explanation> each = prepared().stream().map(WriteExplanation::of).toList();
        EntityDefinition<E> entity = EntityDefinition.of(schema);
        String operation =
                each.isEmpty() ? "insert (nothing to send)" : each.get(0).operation();
        return new Explanation(
                operation,
                entity.name(),
                engine.tableName(entity.table()),
                "table key",
                null,
                "attribute_not_exists("
                        + TableDefinition.of(entity.table()).partition().name() + ") for each",
                null,
                List.of("One " + (operation.contains("Transact") ? "transaction" : "put")
                        + " per entity, each for itself: some can be stored and others not."),
                List.of(),
                each.stream().mapToInt(Explanation::requests).sum(),
                each.stream().mapToDouble(Explanation::estimatedCapacity).sum());
    }

    /**
     * The puts; of an entity with unique components, transactions. Generated ids and timestamps are taken now. They print item
     * values: never log them.
     *
     * @return one per entity, not sent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one
     */
    public List<DynamoDbRequest> toRequests() {
        return prepared().stream().flatMap(each -> each.requests().stream()).toList();
    }

    private List<PreparedWrite<E>> prepared() {
        return entities.stream()
                .map(entity -> InsertInto.of(engine, schema, entity, counting, deadline)
                        .prepareAlone())
                .toList();
    }

    private Conversation<List<E>> conversation() {
        List<PreparedWrite<E>> prepared = prepared();
        List<Conversation<E>> each =
                prepared.stream().map(PreparedWrite::conversation).toList();
        SideBySide<E> all = new SideBySide<>(each, InsertAll::concernsAll);
        return Conversations.map(all, ended -> stored(prepared, ended));
    }

    /** A taken key or value, and a missing parent, are matters of one entity. */
    private static boolean concernsAll(RuntimeException failure) {
        return !(failure instanceof ConditionFailedException || failure instanceof ItemNotFoundException);
    }

    private List<E> stored(List<PreparedWrite<E>> prepared, List<SideBySide.Ended<E>> ended) {
        List<E> inserted = new ArrayList<>();
        List<InsertIncompleteException.Failure> failures = new ArrayList<>();
        for (int i = 0; i < ended.size(); i++) {
            RuntimeException failure = ended.get(i).failure();
            E result = ended.get(i).result();
            if (failure != null) {
                String key = prepared.get(i).plan().context().key();
                failures.add(new InsertIncompleteException.Failure(i, entities.get(i), key, failure));
            } else if (result != null) {
                inserted.add(result);
            }
        }
        if (!failures.isEmpty()) {
            String entity = EntityDefinition.of(schema).name();
            throw new InsertIncompleteException(new ErrorContext("insert", entity, null), inserted, failures);
        }
        return List.copyOf(inserted);
    }
}
