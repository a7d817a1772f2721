package io.mizzle.table;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How to wait for DynamoDB to carry out what it has accepted.
 *
 * @param interval between two looks
 * @param atMost for one step; filling an index of a large table takes hours
 * @param pause lets time pass
 * @param nanos a monotonic clock, such as {@code System::nanoTime}
 * @param progress hears of each look that found the table not yet settled; called on the waiting thread
 */
public record Waiting(Duration interval, Duration atMost, Pause pause, LongSupplier nanos, TableProgress progress) {

    /** Lets time pass. */
    @FunctionalInterface
    public interface Pause {
        /** Blocks the thread. */
        Pause BLOCKING = duration -> {
            try {
                Thread.sleep(duration.toMillis());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new TableException("The wait was interrupted", "Run it again: it goes on where it stopped");
            }
        };

        /**
         * Returns after a while.
         *
         * @param duration how long
         */
        void of(Duration duration);
    }

    /** A look every second for up to a day, silently. */
    public static final Waiting DEFAULT = new Waiting(
            Duration.ofSeconds(1), Duration.ofDays(1), Pause.BLOCKING, System::nanoTime, TableProgress.SILENT);

    /** The same with someone who hears of progress. */
    public Waiting reporting(TableProgress hears) {
        return new Waiting(interval, atMost, pause, nanos, hears);
    }
}
