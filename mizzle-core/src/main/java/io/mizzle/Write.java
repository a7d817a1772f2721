package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.transaction.OwnTransaction;
import io.mizzle.internal.write.PreparedWrite;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * A write of one item: executed alone, or together with others in a transaction. Every write is immutable, can be used again, and
 * does nothing until it is executed.
 *
 * @param <R> what executing it returns
 */
public abstract sealed class Write<R> permits Insert, Upsert, Update, Replace, Delete, Check {

    private static final String TOGETHER =
            "Where other items are written with this one, it is a transaction, which costs twice the write units of each.";

    private final Engine engine;
    private final @Nullable Duration deadline;

    Write(Engine engine, @Nullable Duration deadline) {
        this.engine = engine;
        this.deadline = deadline;
    }

    /** Decides everything and sends nothing. */
    abstract PreparedWrite<R> prepare();

    /** The same as it is executed outside a transaction. */
    PreparedWrite<R> prepareAlone() {
        return alone(prepare());
    }

    /** A prepared write as it is executed outside a transaction. */
    final PreparedWrite<R> alone(PreparedWrite<R> prepared) {
        return prepared.isTransaction() ? transaction(prepared, false, TOGETHER) : prepared;
    }

    /** The same as a transaction of its own. */
    final PreparedWrite<R> transaction(PreparedWrite<R> prepared, boolean always, String note) {
        return OwnTransaction.of(engine, prepared, always, note, engine.deadline(deadline));
    }

    /**
     * What executing this would do.
     *
     * @return the explanation, with generated values as they would be now
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public final Explanation explain() {
        return WriteExplanation.of(prepareAlone());
    }

    /**
     * The requests that executing this would send first. Generated ids and timestamps are taken now. They print item values: never
     * log them.
     *
     * @return the requests, not sent
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public final List<DynamoDbRequest> toRequests() {
        return prepareAlone().requests();
    }

    final Engine engine() {
        return engine;
    }

    final @Nullable Duration limit() {
        return deadline;
    }

    final R run() {
        return engine.run(prepareAlone().conversation(), deadline);
    }

    final CompletableFuture<R> runAsync() {
        return engine.runAsync(() -> prepareAlone().conversation(), deadline);
    }
}
