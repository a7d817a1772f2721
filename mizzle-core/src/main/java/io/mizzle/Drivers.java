package io.mizzle;

import io.mizzle.interceptor.Listener;
import io.mizzle.internal.execute.AsyncDriver;
import io.mizzle.internal.execute.InterceptorChain;
import io.mizzle.internal.execute.SyncDriver;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What runs the statements of one {@code Mizzle}. No lambdas: linking them would load what async terminals need with the sync ones. */
final class Drivers {

    private Drivers() {}

    /** One driver, whose client is asked for each time: it may be closed. */
    static final class Sync implements Supplier<SyncDriver> {

        private final Connections connections;
        private final InterceptorChain interceptors;
        private final Executor workers;
        private final Listener listener;
        private volatile @Nullable SyncDriver made;

        Sync(Connections connections, InterceptorChain interceptors, Executor workers, Listener listener) {
            this.connections = connections;
            this.interceptors = interceptors;
            this.workers = workers;
            this.listener = listener;
        }

        @Override
        public SyncDriver get() {
            DynamoDbClient client = connections.sync();
            SyncDriver driver = made;
            if (driver == null) {
                driver = new SyncDriver(client, interceptors, workers, listener);
                made = driver;
            }
            return driver;
        }
    }

    /** The same of async terminals. */
    static final class Async implements Supplier<AsyncDriver> {

        private final Connections connections;
        private final InterceptorChain interceptors;
        private final Listener listener;
        private volatile @Nullable AsyncDriver made;

        Async(Connections connections, InterceptorChain interceptors, Listener listener) {
            this.connections = connections;
            this.interceptors = interceptors;
            this.listener = listener;
        }

        @Override
        public AsyncDriver get() {
            DynamoDbAsyncClient client = connections.async();
            AsyncDriver driver = made;
            if (driver == null) {
                driver = new AsyncDriver(client, interceptors).telling(listener);
                made = driver;
            }
            return driver;
        }
    }

    /** The monotonic clock. */
    enum Time implements LongSupplier {
        NANOS;

        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }
}
