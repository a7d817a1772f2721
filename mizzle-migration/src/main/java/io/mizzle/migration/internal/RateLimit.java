package io.mizzle.migration.internal;

import io.mizzle.table.Waiting;
import java.time.Duration;
import java.util.function.LongSupplier;

/** So many units a second, for several threads together. A second's worth may be taken at once. */
public final class RateLimit {

    private static final double NANOS = 1e9;

    private final double perSecond;
    private final LongSupplier nanos;
    private final Waiting.Pause pause;
    private double available;
    private long last;

    /**
     * A limit.
     *
     * @param perSecond units; infinite for no limit
     * @param nanos a monotonic clock
     * @param pause lets time pass
     * @throws IllegalArgumentException if nothing would ever pass
     */
    public RateLimit(double perSecond, LongSupplier nanos, Waiting.Pause pause) {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException(
                    "A limit of " + perSecond + " units a second lets nothing pass: name a positive one");
        }
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.pause = pause;
        this.available = perSecond;
        this.last = nanos.getAsLong();
    }

    /** Units a second; infinite for no limit. */
    public double perSecond() {
        return perSecond;
    }

    /** Takes units, and waits until they were there to take. */
    public void acquire(double units) {
        if (Double.isInfinite(perSecond)) {
            return;
        }
        Duration wait = take(units);
        if (!wait.isZero()) {
            pause.of(wait);
        }
    }

    private synchronized Duration take(double units) {
        long now = nanos.getAsLong();
        available = Math.min(perSecond, available + (now - last) / NANOS * perSecond);
        last = now;
        available -= units;
        return available >= 0 ? Duration.ZERO : Duration.ofNanos((long) (-available / perSecond * NANOS));
    }
}
