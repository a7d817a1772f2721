package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.transaction.ReadTransactionPlan;
import io.mizzle.internal.transaction.SnapshotReading;
import io.mizzle.internal.transaction.TransactionRead;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Up to 100 items of any entities and tables as they are at one moment ("TransactGetItems" of the DynamoDB API reference): no write of a
 * transaction is seen in part. Conflicts with writes are tried again until the deadline, or ten times without one. Immutable and
 * thread-safe.
 */
public final class ReadTransaction {

    private final Engine engine;
    private final List<PrimaryKey<?>> keys;
    private final SnapshotForms forms;
    private final @Nullable Duration deadline;

    ReadTransaction(Engine engine, List<PrimaryKey<?>> keys) {
        this(engine, List.copyOf(keys), SnapshotForms.ENTITIES, null);
    }

    private ReadTransaction(Engine engine, List<PrimaryKey<?>> keys, SnapshotForms forms, @Nullable Duration deadline) {
        this.engine = engine;
        this.keys = keys;
        this.forms = forms;
        this.deadline = deadline;
    }

    /**
     * Reads the items of the projection's entity as the projection. DynamoDB charges for whole items all the same.
     *
     * @param projection such as {@code ORDER_SUMMARY}; {@code snapshot.get(key, ORDER_SUMMARY)} has them then
     * @throws IllegalArgumentException if no key is of that entity, or its items are read in another form already
     */
    public <E, P> ReadTransaction as(ProjectionSchema<E, P> projection) {
        EntitySchema<E> entity = ProjectionDefinition.of(projection).entity();
        return with(forms.and(keys, entity, projection, Results.projection(projection)));
    }

    /**
     * Reads only these attributes of the items of an entity.
     *
     * @param entity such as {@code ORDER}; {@code snapshot.tuple(key)} has them then
     * @param first an attribute
     * @param others of the same entity
     * @throws IllegalArgumentException if no key is of that entity, or its items are read in another form already
     */
    @SafeVarargs
    public final <E> ReadTransaction only(
            EntitySchema<E> entity, Attribute<E, ?, ?> first, Attribute<E, ?, ?>... others) {
        List<Attribute<E, ?, ?>> attributes = new ArrayList<>(others.length + 1);
        attributes.add(first);
        attributes.addAll(List.of(others));
        return with(forms.and(keys, entity, Tuple.class, Results.tuples(List.copyOf(attributes))));
    }

    private ReadTransaction with(SnapshotForms changed) {
        return new ReadTransaction(engine, keys, changed, deadline);
    }

    /**
     * How long executing may take, all attempts together.
     *
     * @param limit from the call of the terminal on
     */
    public ReadTransaction deadline(Duration limit) {
        return new ReadTransaction(engine, keys, forms, limit);
    }

    /**
     * Reads. Costs two read units per 4 KB of each item.
     *
     * @return the items; those whose time to live is over are absent
     * @throws io.mizzle.exception.TransactionFailedException if conflicts did not end; it holds one reason per key
     * @throws io.mizzle.exception.ModelException if there are more than 100 keys; nothing was sent
     */
    public Snapshot execute() {
        return engine.run(conversation(), deadline);
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<Snapshot> executeAsync() {
        return engine.runAsync(this::conversation, deadline);
    }

    /**
     * What executing this would do. Sends nothing.
     *
     * @throws io.mizzle.exception.ModelException if there are more than 100 keys
     */
    public Explanation explain() {
        ReadTransactionPlan plan = plan();
        return new Explanation(
                "read transaction (TransactGetItems)",
                null,
                String.join(", ", plan.tables()),
                "table key",
                null,
                null,
                null,
                List.of(plan.size() + " items as they are at one moment."),
                List.of(),
                1,
                2.0 * plan.size());
    }

    /**
     * The request, not sent.
     *
     * @throws io.mizzle.exception.ModelException if there are more than 100 keys
     */
    public List<DynamoDbRequest> toRequests() {
        return List.of(plan().request());
    }

    private Conversation<Snapshot> conversation() {
        ReadTransactionPlan plan = plan();
        return Conversations.map(
                new SnapshotReading(engine, plan, engine.deadline(deadline)),
                found -> new Snapshot(Set.copyOf(keys), forms, found));
    }

    private ReadTransactionPlan plan() {
        List<TransactionRead<?>> reads = new ArrayList<>();
        keys.forEach(key -> reads.add(forms.read(engine, key)));
        return ReadTransactionPlan.of(reads);
    }
}
