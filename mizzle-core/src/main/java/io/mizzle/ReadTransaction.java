package io.mizzle;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.transaction.ReadTransactionPlan;
import io.mizzle.internal.transaction.SnapshotReading;
import io.mizzle.schema.PrimaryKey;
import java.time.Duration;
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
    private final @Nullable Duration deadline;

    ReadTransaction(Engine engine, List<PrimaryKey<?>> keys, @Nullable Duration deadline) {
        this.engine = engine;
        this.keys = List.copyOf(keys);
        this.deadline = deadline;
    }

    /**
     * How long executing may take, all attempts together.
     *
     * @param limit from the call of the terminal on
     */
    public ReadTransaction deadline(Duration limit) {
        return new ReadTransaction(engine, keys, limit);
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
        ReadTransactionPlan plan = ReadTransactionPlan.of(engine, keys);
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
        return List.of(ReadTransactionPlan.of(engine, keys).request());
    }

    private Conversation<Snapshot> conversation() {
        ReadTransactionPlan plan = ReadTransactionPlan.of(engine, keys);
        return Conversations.map(
                new SnapshotReading(engine, plan, engine.deadline(deadline)),
                found -> new Snapshot(Set.copyOf(keys), found));
    }
}
