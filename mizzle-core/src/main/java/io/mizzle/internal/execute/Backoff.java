package io.mizzle.internal.execute;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Full-jitter backoff for what DynamoDB left unprocessed: a random part of a limit that doubles, and starts again on progress.
 */
public final class Backoff {

    private static final long BASE_MILLIS = 50;
    private static final long CAP_MILLIS = 5_000;

    private final DoubleSupplier random;
    private int attempts;

    /**
     * A new one per conversation.
     *
     * @param random from 0 to 1
     */
    public Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /** Starts again from the base: DynamoDB took something. */
    public void progressed() {
        attempts = 0;
    }

    /** How long to wait now; the next time it may be twice as long. */
    public Duration next() {
        long limit = Math.min(CAP_MILLIS, BASE_MILLIS << Math.min(attempts, 16));
        attempts++;
        return Duration.ofMillis((long) (random.getAsDouble() * limit) + 1);
    }
}
