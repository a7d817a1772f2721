package io.mizzle.processor.model;

/** The stored form of a scalar; {@link #STANDARD} unless {@code @StoreAs} or {@code @Ttl} says otherwise. */
public enum Form {
    /** As storage.md's table says: ISO text, enum name, BOOL. */
    STANDARD,
    /** Instant as N, whole seconds since 1970; refuses sub-second parts. */
    EPOCH_SECONDS,
    /** Instant as N, milliseconds since 1970. */
    EPOCH_MILLIS,
    /** {@code @Ttl} Instant as N, seconds since 1970, truncated. */
    TIME_TO_LIVE,
    /** Boolean as N, 1 or 0. */
    NUMBER,
    /** Boolean as S, {@code true} or {@code false}. */
    TEXT
}
