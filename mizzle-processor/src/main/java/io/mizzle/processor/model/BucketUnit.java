package io.mizzle.processor.model;

/** The width of a time bucket, in UTC. */
public enum BucketUnit {
    /** {@code 2026-11-21T06}. */
    HOUR,
    /** {@code 2026-11-21}. */
    DAY,
    /** {@code 2026-11}. */
    MONTH
}
