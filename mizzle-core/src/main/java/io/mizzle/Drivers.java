package io.mizzle;

import io.mizzle.interceptor.Listener;
import io.mizzle.internal.execute.AsyncDriver;
import io.mizzle.internal.execute.InterceptorChain;
import io.mizzle.internal.execute.SyncDriver;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** What runs the statements of one {@code Mizzle}. No lambdas: linking them would load what async terminals need with the sync ones. */
final class Drivers {

    private Drivers() {}

    record Sync(Connections connections, InterceptorChain interceptors, Executor workers, Listener listener)
            implements Supplier<SyncDriver> {
        @Override
        public SyncDriver get() {
            return new SyncDriver(connections.sync(), interceptors, workers, listener);
        }
    }

    record Async(Connections connections, InterceptorChain interceptors, Listener listener)
            implements Supplier<AsyncDriver> {
        @Override
        public AsyncDriver get() {
            return new AsyncDriver(connections.async(), interceptors).telling(listener);
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
