package io.mizzle;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The threads that sync terminals share for requests that go out side by side; none until the first, and none left when idle. */
final class Workers implements Executor, ThreadFactory {

    private static final int MOST = 16;
    private static final long IDLE_SECONDS = 10;

    private final AtomicInteger number = new AtomicInteger();
    private @Nullable ThreadPoolExecutor pool;
    private boolean closed;

    @Override
    public void execute(Runnable task) {
        pool().execute(task);
    }

    private synchronized Executor pool() {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        ThreadPoolExecutor known = pool;
        if (known == null) {
            known = new ThreadPoolExecutor(
                    MOST, MOST, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this);
            known.allowCoreThreadTimeOut(true);
            pool = known;
        }
        return known;
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "mizzle-" + number.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    /** Runs what it was given, and takes no more. */
    synchronized void shutdown() {
        closed = true;
        if (pool != null) {
            pool.shutdown();
        }
    }
}
