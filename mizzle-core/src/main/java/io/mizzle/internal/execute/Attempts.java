package io.mizzle.internal.execute;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** How often and when a call is tried again that met others: until the deadline, or ten times without one. Not thread-safe. */
public final class Attempts {

    private static final int MOST = 10;

    private final Deadline deadline;
    private final Backoff backoff;
    private int made;

    /**
     * For one call.
     *
     * @param deadline of the call
     * @param random from 0 to 1, for backoff
     */
    public Attempts(Deadline deadline, DoubleSupplier random) {
        this.deadline = deadline;
        this.backoff = new Backoff(random);
    }

    /** How long to wait before the next attempt; empty if there is none. */
    public Optional<Duration> next() {
        made++;
        Duration pause = backoff.next();
        boolean allowed = deadline.left() != null ? deadline.allows(pause) : made < MOST;
        return allowed ? Optional.of(pause) : Optional.empty();
    }
}
