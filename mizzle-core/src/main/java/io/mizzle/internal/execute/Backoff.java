package io.mizzle.internal.execute;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Full-jitter backoff for what DynamoDB left unprocessed: a random part of a limit that doubles, and starts again on progress.
 */
final class Backoff {

    private static final long BASE_MILLIS = 50;
    private static final long CAP_MILLIS = 5_000;

    private final DoubleSupplier random;
    private int attempts;

    /**
     * A new one per conversation.
     *
     * @param random from 0 to 1
     */
    Backoff(DoubleSupplier random) {
        this.random = random;
    }

    void progressed() {
        attempts = 0;
    }

    Duration next() {
        long limit = Math.min(CAP_MILLIS, BASE_MILLIS << Math.min(attempts, 16));
        attempts++;
        return Duration.ofMillis((long) (random.getAsDouble() * limit) + 1);
    }
}
