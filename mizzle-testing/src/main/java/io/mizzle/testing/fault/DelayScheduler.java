package io.mizzle.testing.fault;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * Lets time pass for delayed answers. A test passes one of its own to decide itself when an answer arrives, without
 * sleeping. Implementations are thread-safe.
 */
@FunctionalInterface
public interface DelayScheduler {

    /**
     * Starts a delay.
     *
     * @param delay how long, at least zero
     * @return completes when the delay is over; a synchronous client waits for it on the calling thread
     */
    CompletionStage<?> after(Duration delay);

    /**
     * Lets the real time pass.
     *
     * @return a scheduler on the JDK's common delay thread
     */
    static DelayScheduler realTime() {
        return delay -> CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS));
    }
}
