package io.mizzle;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.transaction.TransactionWrites;
import io.mizzle.internal.transaction.WriteTransaction;
import io.mizzle.internal.write.PreparedWrite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Several writes, all or nothing ("TransactWriteItems" of the DynamoDB API reference), with the conditions, versions, timestamps and
 * index keys each has alone. Up to 100 items and 4 MB; two writes of one item are refused before sending, unless one of them only
 * checks it: then its conditions join those of the other.
 *
 * <p>Every execution has a token, so that sending it again after a lost answer applies it once. Conflicts with other transactions,
 * throttling and lost answers are tried again until the deadline, or ten times without one. Immutable and thread-safe.
 */
public final class Transaction {

    private static final int LONGEST_TOKEN = 36;

    private final Engine engine;
    private final List<Write<?>> writes;
    private final @Nullable String token;
    private final @Nullable Duration deadline;

    Transaction(Engine engine, List<Write<?>> writes) {
        this(engine, writes, null, null);
        Arguments.some("transaction", writes);
        for (Write<?> write : writes) {
            if (!write.engine().equals(engine)) {
                throw new IllegalArgumentException("transaction() got a write that another Mizzle made. Make all of a"
                        + " transaction's writes with the one that executes it.");
            }
        }
    }

    private Transaction(Engine engine, List<Write<?>> writes, @Nullable String token, @Nullable Duration deadline) {
        this.engine = engine;
        this.writes = writes;
        this.token = token;
        this.deadline = deadline;
    }

    /**
     * Names the transaction, so that executing the same once more within ten minutes, even by another process, applies it only once.
     * DynamoDB compares whole requests and answers with {@code IdempotentParameterMismatchException} where anything differs: also ids
     * and timestamps that are generated at each execution. Without a token, each execution has one of its own.
     *
     * @param name 1 to 36 characters
     * @throws IllegalArgumentException if it is empty or longer
     */
    public Transaction token(String name) {
        if (name.isEmpty() || name.length() > LONGEST_TOKEN) {
            throw new IllegalArgumentException("A transaction's token has 1 to " + LONGEST_TOKEN + " characters, not "
                    + name.length() + ". A UUID fits.");
        }
        return new Transaction(engine, writes, name, deadline);
    }

    /**
     * How long executing may take, all attempts together; the deadlines of the writes themselves do not count.
     *
     * @param limit from the call of the terminal on
     */
    public Transaction deadline(Duration limit) {
        return new Transaction(engine, writes, token, limit);
    }

    /**
     * Writes everything or nothing. Costs two write units per KB of each item, and as much for every index it is in.
     *
     * @return what was known before sending: entities as inserted
     * @throws io.mizzle.exception.TransactionFailedException if a condition was false, or conflicts did not end; it holds one reason per
     *     write, with the stored entity where a condition was false
     * @throws io.mizzle.exception.AmbiguousWriteException if answers were lost until the deadline
     * @throws io.mizzle.exception.ModelException if two writes change one item, or the transaction is over DynamoDB's limits; nothing
     *     was sent
     * @throws io.mizzle.exception.MizzleException what a write would throw before sending; nothing was sent
     */
    public TransactionResult execute() {
        return engine.run(conversation(), deadline);
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<TransactionResult> executeAsync() {
        return engine.runAsync(this::conversation, deadline);
    }

    /**
     * What executing this would do. Sends nothing.
     *
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public Explanation explain() {
        List<PreparedWrite<?>> prepared = prepared();
        return TransactionExplanation.of(new TransactionWrites(prepared).plan(), prepared);
    }

    /**
     * The request, not sent. Generated ids, timestamps and the token are taken now. It prints item values: never log it.
     *
     * @return one request; none if no write has anything to send
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(conversation());
    }

    private List<PreparedWrite<?>> prepared() {
        List<PreparedWrite<?>> prepared = new ArrayList<>(writes.size());
        writes.forEach(write -> prepared.add(write.prepare()));
        return prepared;
    }

    private Conversation<TransactionResult> conversation() {
        List<PreparedWrite<?>> prepared = prepared();
        Map<Write<?>, Object> known = known(prepared);
        WriteTransaction conversation =
                new WriteTransaction(engine, new TransactionWrites(prepared), token, engine.deadline(deadline));
        return Conversations.map(conversation, sent -> new TransactionResult(sent, known));
    }

    private Map<Write<?>, Object> known(List<PreparedWrite<?>> prepared) {
        Map<Write<?>, Object> known = new IdentityHashMap<>();
        for (int i = 0; i < prepared.size(); i++) {
            Object result = prepared.get(i).known();
            if (result != null) {
                known.put(writes.get(i), result);
            }
        }
        return known;
    }
}
