package io.mizzle.migration;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.core.exception.SdkException;

/** Shows three times a lease that its holder is alive, while a step takes its time. */
final class Heartbeat implements AutoCloseable {

    private final Lock lock;
    private final Lease lease;
    private final ScheduledExecutorService thread;
    private volatile boolean lost;

    Heartbeat(Lock lock, Lease lease, long leaseMillis) {
        this.lock = lock;
        this.lease = lease;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "mizzle-lock");
            made.setDaemon(true);
            return made;
        });
        long period = Math.max(1, leaseMillis / 3);
        Future<?> unused = thread.scheduleAtFixedRate(this::beat, period, period, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            lost |= !lock.beat(lease);
        } catch (SdkException unanswered) {
            // The next one may be answered; if none is, whoever watches takes over, and the fence keeps this runner
            // from writing.
        }
    }

    /**
     * Asks whether the lock is still held.
     *
     * @throws LockHeldException if not
     */
    void check() {
        if (lost || !lock.beat(lease)) {
            throw new LockHeldException("another runner, which took it over");
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        lock.release(lease);
    }
}
