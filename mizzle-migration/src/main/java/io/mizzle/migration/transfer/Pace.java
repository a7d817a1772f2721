package io.mizzle.migration.transfer;

import io.mizzle.migration.internal.RateLimit;
import io.mizzle.table.Waiting;
import java.util.function.LongSupplier;

/**
 * How fast a transfer may be, and by which clock.
 *
 * @param unitsPerSecond capacity units; infinite for no limit
 * @param nanos a monotonic clock
 * @param pause lets time pass
 */
record Pace(double unitsPerSecond, LongSupplier nanos, Waiting.Pause pause) {

    /** As fast as it goes. */
    static final Pace FULL = new Pace(Double.POSITIVE_INFINITY, System::nanoTime, Waiting.Pause.BLOCKING);

    /** What all threads of one transfer share. */
    RateLimit limit() {
        return new RateLimit(unitsPerSecond, nanos, pause);
    }
}
