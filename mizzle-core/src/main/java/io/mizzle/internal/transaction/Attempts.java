package io.mizzle.internal.transaction;

import io.mizzle.internal.execute.Backoff;
import io.mizzle.internal.execute.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** How often and when a transaction is tried again: until the deadline, or ten times without one. Not thread-safe. */
final class Attempts {

    private static final int MOST = 10;

    private final Deadline deadline;
    private final Backoff backoff;
    private int made;

    Attempts(Deadline deadline, DoubleSupplier random) {
        this.deadline = deadline;
        this.backoff = new Backoff(random);
    }

    /** How long to wait before the next attempt; empty if there is none. */
    Optional<Duration> next() {
        made++;
        Duration pause = backoff.next();
        boolean allowed = deadline.left() != null ? deadline.allows(pause) : made < MOST;
        return allowed ? Optional.of(pause) : Optional.empty();
    }
}
