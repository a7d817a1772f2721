package io.mizzle.key;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The length of a time bucket in a partition key. Buckets are cut in UTC; their texts sort as time does. */
public enum BucketUnit {
    /** One partition per hour: {@code 2026-11-21T06}. */
    HOUR(ChronoUnit.HOURS, "0000-00-00T00"),
    /** One partition per day: {@code 2026-11-21}. */
    DAY(ChronoUnit.DAYS, "0000-00-00"),
    /** One partition per month: {@code 2026-11}. */
    MONTH(ChronoUnit.MONTHS, "0000-00");

    private final ChronoUnit step;
    private final String mask;

    BucketUnit(ChronoUnit step, String mask) {
        this.step = step;
        this.mask = mask;
    }

    String mask() {
        return mask;
    }

    String text(Instant instant) {
        return TimeText.ofInstant(instant, 0).substring(0, mask.length());
    }

    Instant start(String text) {
        return TimeText.parseInstant(text + "0000-01-01T00:00:00Z".substring(text.length()));
    }

    /** Whole steps from the bucket of one instant to the bucket of another. */
    long between(Instant from, Instant to) {
        return step.between(local(start(text(from))), local(start(text(to))));
    }

    Instant plus(Instant instant, long steps) {
        return local(start(text(instant))).plus(steps, step).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
