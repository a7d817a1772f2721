package io.mizzle;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.KeysRun;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Several items by their keys: BatchGetItem in chunks of 100, what DynamoDB leaves unprocessed is asked for again until the deadline.
 * Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class KeysSelect<E, R> {

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final Results<E, R> results;
    private final List<PrimaryKey<E>> keys;

    KeysSelect(Engine engine, ReadSpec<E> spec, Results<E, R> results, List<PrimaryKey<E>> keys) {
        this.engine = engine;
        this.spec = spec;
        this.results = results;
        this.keys = keys;
    }

    /** Sees every write that was acknowledged before. Costs twice. */
    public KeysSelect<E, R> consistent() {
        return with(spec.with(spec.options().with(Flag.CONSISTENT)));
    }

    /** Also items whose time to live is over and that DynamoDB has not deleted yet. */
    public KeysSelect<E, R> includeExpired() {
        return with(spec.with(spec.options().with(Flag.INCLUDE_EXPIRED)));
    }

    /** Also items that are softly deleted. */
    public KeysSelect<E, R> includeDeleted() {
        return with(spec.with(spec.options().with(Flag.INCLUDE_DELETED)));
    }

    /**
     * How long {@link #fetchAll()} may take, over all its requests.
     *
     * @param limit from the call on
     */
    public KeysSelect<E, R> deadline(Duration limit) {
        return with(spec.with(spec.options().deadline(limit)));
    }

    private KeysSelect<E, R> with(ReadSpec<E> changed) {
        return new KeysSelect<>(engine, changed, results, keys);
    }

    /**
     * One result per key, in the order of the keys.
     *
     * @return empty where there is no such item, or conditions of the statement do not hold of it
     */
    public List<Optional<R>> fetchAll() {
        return engine.run(all(), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public CompletableFuture<List<Optional<R>>> fetchAllAsync() {
        return engine.runAsync(this::all, spec.options().deadline());
    }

    /** What is there, in the order of the keys. */
    public List<R> fetch() {
        return present(fetchAll());
    }

    /** The same on the SDK's threads. */
    public CompletableFuture<List<R>> fetchAsync() {
        return fetchAllAsync().thenApply(KeysSelect::present);
    }

    private static <R> List<R> present(List<Optional<R>> all) {
        List<R> present = new ArrayList<>(all.size());
        for (Optional<R> each : all) {
            if (each.isPresent()) {
                present.add(each.get());
            }
        }
        return Collections.unmodifiableList(present);
    }

    /** What would be read, and how. Sends nothing. */
    public Explanation explain() {
        return KeysExplanation.of(engine, spec, keys.size());
    }

    /** The first requests {@link #fetchAll()} would send. Sends nothing. */
    public List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(all());
    }

    private Conversation<List<Optional<R>>> all() {
        return keys.isEmpty()
                ? Conversations.done(List.of())
                : KeysRun.of(
                        engine,
                        spec,
                        results.decoder(spec, engine),
                        keys.stream().map(TablePath::stateOf).toList());
    }
}
