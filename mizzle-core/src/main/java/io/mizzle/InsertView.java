package io.mizzle;

import io.mizzle.internal.execute.Engine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Inserts all entities of a view, all or nothing: one transaction of up to 100 items and 4 MB. Keys are not derived from one another: the
 * related entities hold those of their parents already. Immutable and thread-safe.
 *
 * @param <V> the view
 */
public final class InsertView<V> {

    private final Engine engine;
    private final ViewItems<V> items;
    private final @Nullable String token;
    private final @Nullable Duration deadline;

    InsertView(Engine engine, ViewItems<V> items, @Nullable String token, @Nullable Duration deadline) {
        this.engine = engine;
        this.items = items;
        this.token = token;
        this.deadline = deadline;
    }

    /**
     * Names the transaction, as {@link Transaction#token(String)} does.
     *
     * @param name 1 to 36 characters
     */
    public InsertView<V> token(String name) {
        return new InsertView<>(engine, items, name, deadline);
    }

    /**
     * How long executing may take, all attempts together.
     *
     * @param limit from the call of the terminal on
     */
    public InsertView<V> deadline(Duration limit) {
        return new InsertView<>(engine, items, token, limit);
    }

    /**
     * Inserts. Costs two write units per KB of each item, and as much for every index it is in.
     *
     * @return the view as stored, generated values filled in
     * @throws io.mizzle.exception.TransactionFailedException if one of the items exists already; it says which
     * @throws io.mizzle.exception.ModelException if the transaction is over DynamoDB's limits; nothing was sent
     */
    public V execute() {
        return items.stored(transaction().execute());
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<V> executeAsync() {
        return transaction().executeAsync().thenApply(items::stored);
    }

    /** The inserts, to be part of another transaction. */
    public List<Write<?>> writes() {
        return items.writes();
    }

    /** What executing this would do. Sends nothing. */
    public Explanation explain() {
        return transaction().explain();
    }

    /** The request, not sent. It prints item values: never log it. */
    public List<DynamoDbRequest> toRequests() {
        return transaction().toRequests();
    }

    private Transaction transaction() {
        Transaction transaction = new Transaction(engine, items.writes());
        transaction = token == null ? transaction : transaction.token(token);
        return deadline == null ? transaction : transaction.deadline(deadline);
    }
}
