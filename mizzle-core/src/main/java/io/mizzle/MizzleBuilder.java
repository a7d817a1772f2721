package io.mizzle;

import io.mizzle.interceptor.Interceptor;
import io.mizzle.interceptor.Listener;
import io.mizzle.internal.body.WirePath;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Ids;
import io.mizzle.internal.execute.InterceptorChain;
import io.mizzle.internal.execute.Randomness;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.wire.CursorFormat;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Says how a {@link Mizzle} connects and behaves. Not thread-safe. */
public final class MizzleBuilder {

    private static final int SECRET_BYTES = 16;

    private @Nullable DynamoDbClient client;
    private @Nullable DynamoDbAsyncClient asyncClient;
    private UnaryOperator<String> tableNames = UnaryOperator.identity();
    private Clock clock = Clock.systemUTC();
    private @Nullable Random randomness;
    private ScanPolicy scanPolicy = ScanPolicy.REJECT;
    private UnknownTypes unknownTypes = UnknownTypes.FAIL;
    private Listener listener = Listener.NONE;
    private @Nullable Duration deadline;
    private @Nullable Boolean wirePath;
    private boolean wireWrites;
    private @Nullable Executor executor;
    private Map<String, String> environment = System.getenv();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private final List<byte[]> cursorSecrets = new ArrayList<>();

    MizzleBuilder() {}

    /**
     * Sends through this client, with its own retries; closing the {@code Mizzle} leaves it open. Without an async client, async
     * terminals fail then.
     *
     * @param given not null
     */
    public MizzleBuilder client(DynamoDbClient given) {
        client = given;
        return this;
    }

    /**
     * Sends async terminals through this client; closing the {@code Mizzle} leaves it open. Without a sync client, sync terminals
     * fail then.
     *
     * @param given not null
     */
    public MizzleBuilder asyncClient(DynamoDbAsyncClient given) {
        asyncClient = given;
        return this;
    }

    /**
     * Maps the names tables are declared with to physical ones.
     *
     * @param names such as {@code name -> "prod-" + name}; what it gives is checked against DynamoDB's rules for names
     */
    public MizzleBuilder tableNames(UnaryOperator<String> names) {
        tableNames = names;
        return this;
    }

    /**
     * The time for generated ids, timestamps and expiry.
     *
     * @param time UTC's system clock unless set
     */
    public MizzleBuilder clock(Clock time) {
        clock = time;
        return this;
    }

    /**
     * The randomness of generated ids and of backoff: for tests.
     *
     * @param source a {@code SecureRandom} unless set
     */
    public MizzleBuilder randomness(Random source) {
        randomness = source;
        return this;
    }

    /**
     * What a select may do that no key serves.
     *
     * @param policy {@link ScanPolicy#REJECT} unless set
     */
    public MizzleBuilder scanPolicy(ScanPolicy policy) {
        scanPolicy = policy;
        return this;
    }

    /**
     * What happens where several entities are read together and an item is of a type that the schema does not know.
     *
     * @param policy {@link UnknownTypes#FAIL} unless set
     */
    public MizzleBuilder unknownTypes(UnknownTypes policy) {
        unknownTypes = policy;
        return this;
    }

    /**
     * Hears warnings, and of throttling, unprocessed items and repetitions.
     *
     * @param hears thread-safe
     */
    public MizzleBuilder listener(Listener hears) {
        listener = hears;
        return this;
    }

    /**
     * Adds an interceptor behind those added before. One that asks for items gets them, also where they are read from the bytes of
     * responses; with {@link #wireWrites} there can be none.
     *
     * @param interceptor thread-safe
     */
    public MizzleBuilder interceptor(Interceptor interceptor) {
        interceptors.add(interceptor);
        return this;
    }

    /**
     * Signs cursors, and refuses those that are not signed. Call it again for secrets that were used before: the first signs, all
     * verify.
     *
     * @param secret at least 16 bytes
     * @throws IllegalArgumentException if it is shorter
     */
    public MizzleBuilder cursorSecret(byte[] secret) {
        if (secret.length < SECRET_BYTES) {
            throw new IllegalArgumentException(
                    "A cursor secret needs at least " + SECRET_BYTES + " bytes, not " + secret.length + ".");
        }
        cursorSecrets.add(secret.clone());
        return this;
    }

    /**
     * How long a terminal may take unless its statement says otherwise.
     *
     * @param limit no limit unless set
     */
    public MizzleBuilder deadline(Duration limit) {
        deadline = limit;
        return this;
    }

    /**
     * Whether items are read from the bytes of responses, past the SDK's unmarshaller: several times faster where there are many. Without a
     * call to this method they are, for clients that mizzle makes and for those whose builder was given to {@link Mizzle#configure},
     * unless that client has interceptors of its own, which would find no items in the responses they see. The SDK's metric of the time
     * that unmarshalling took tells nothing then; everything else of the SDK is as it was. {@code explain()} says which way a select goes.
     *
     * @param on false never; true also for clients with interceptors of their own
     * @return this builder; {@link #build()} fails with {@link IllegalStateException} where true is said and neither client can
     */
    public MizzleBuilder wirePath(boolean on) {
        wirePath = on;
        return this;
    }

    /**
     * The threads on which sync terminals send requests that may go out side by side: segments, shards, chunks of a batch. The calling
     * thread sends, too, and sends them all where the executor refuses. {@code Runnable::run} sends one after the other, in order.
     *
     * @param threads stays open when the {@code Mizzle} is closed; up to 16 daemon threads of its own unless set
     */
    public MizzleBuilder executor(Executor threads) {
        executor = threads;
        return this;
    }

    /**
     * Whether items are written to the bytes of requests, past the SDK's marshaller: batches of puts cost a third then, transactions of puts
     * less, a single put what the raw SDK takes for it, and reads by several keys, whose keys are written so, too, a seventh less. The hook of
     * the SDK that this takes is one it calls advanced, so it has to be asked for. Requests that other code sees before they are sent have
     * placeholders in place of items and keys, which DynamoDB refuses should they ever reach it.
     *
     * @param on false unless set
     * @return this builder; {@link #build()} fails with {@link IllegalStateException} where a client, or an interceptor of this builder, would
     *     have to see the items
     */
    public MizzleBuilder wireWrites(boolean on) {
        wireWrites = on;
        return this;
    }

    /** Another environment: for tests. */
    MizzleBuilder environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
        return this;
    }

    private WirePath wire() {
        WirePath path = WirePath.of(wirePath, client, asyncClient);
        if (wireWrites && !interceptors.isEmpty()) {
            throw new IllegalStateException("wireWrites(true) leaves no items for interceptors to see, and "
                    + interceptors.size() + " are registered. Leave one of the two out.");
        }
        return wireWrites ? path.writing(client, asyncClient) : path;
    }

    /**
     * The {@code Mizzle}. Connects to nothing yet: clients that were not given are made when a statement first needs them.
     *
     * @throws IllegalStateException if {@link #wirePath} or {@link #wireWrites} is asked for and cannot be
     */
    public Mizzle build() {
        Connections connections = new Connections(client, asyncClient, environment);
        Executor workers = executor == null ? connections.workers() : executor;
        InterceptorChain chain = new InterceptorChain(interceptors);
        Randomness random = new Randomness(randomness);
        Engine engine = new Engine(
                new Drivers.Sync(connections, chain, workers, listener),
                new Drivers.Async(connections, chain, listener),
                chain,
                listener,
                tableNames,
                clock,
                Drivers.Time.NANOS,
                new Ids(clock, random),
                new CursorFormat(cursorSecrets),
                random,
                Engine.Scanning.valueOf(scanPolicy.name()),
                Engine.Unknown.valueOf(unknownTypes.name()),
                deadline,
                new ExpressionTexts(),
                wire());
        return new Mizzle(connections, engine);
    }
}
