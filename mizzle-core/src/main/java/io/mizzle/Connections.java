package io.mizzle;

import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The clients and threads of one {@code Mizzle}: those it was given, or those it makes when they are first needed, and closes. */
final class Connections implements AutoCloseable {

    private final @Nullable DynamoDbClient givenSync;
    private final @Nullable DynamoDbAsyncClient givenAsync;
    private final ClientSettings settings;
    private final Workers workers = new Workers();
    private volatile @Nullable DynamoDbClient sync;
    private volatile @Nullable DynamoDbAsyncClient async;
    private boolean closed;

    Connections(@Nullable DynamoDbClient sync, @Nullable DynamoDbAsyncClient async, Map<String, String> environment) {
        this.givenSync = sync;
        this.givenAsync = async;
        this.sync = sync;
        this.async = async;
        this.settings = new ClientSettings(environment);
    }

    /** Threads of its own, none of which runs before it is needed. */
    Executor workers() {
        return workers;
    }

    DynamoDbClient sync() {
        DynamoDbClient client = sync;
        return client == null ? makeSync() : client;
    }

    DynamoDbAsyncClient async() {
        DynamoDbAsyncClient client = async;
        return client == null ? makeAsync() : client;
    }

    private synchronized DynamoDbClient makeSync() {
        requireOwn(givenAsync != null, "a sync", "client(DynamoDbClient)", "an async");
        DynamoDbClient client = sync;
        if (client == null) {
            client = settings.sync();
            sync = client;
        }
        return client;
    }

    private synchronized DynamoDbAsyncClient makeAsync() {
        requireOwn(givenSync != null, "an async", "asyncClient(DynamoDbAsyncClient)", "a sync");
        DynamoDbAsyncClient client = async;
        if (client == null) {
            client = settings.async();
            async = client;
        }
        return client;
    }

    private void requireOwn(boolean otherGiven, String needed, String method, String given) {
        if (closed) {
            throw new IllegalStateException("This Mizzle is closed. Build another one.");
        }
        if (otherGiven) {
            throw new IllegalStateException("This Mizzle was given only " + given + " client, and the terminal needs "
                    + needed + " one. Give it to Mizzle.builder()." + method + ".");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        workers.shutdown();
        DynamoDbClient madeSync = sync;
        if (madeSync != null && madeSync != givenSync) {
            madeSync.close();
            sync = null;
        }
        DynamoDbAsyncClient madeAsync = async;
        if (madeAsync != null && madeAsync != givenAsync) {
            madeAsync.close();
            async = null;
        }
    }
}
