package io.mizzle.annotation;

/**
 * The forms in which {@link StoreAs} can store a scalar.
 */
public enum ScalarForm {
    /** {@code Instant}: N, whole seconds since 1970-01-01T00:00Z; fractions are cut off towards the past. */
    EPOCH_SECONDS,

    /** {@code Instant}: N, whole milliseconds since 1970-01-01T00:00Z; finer fractions are cut off towards the past. */
    EPOCH_MILLIS,

    /** {@code Instant}: S, ISO-8601 in UTC with nine fraction digits. The usual form, written out. */
    ISO,

    /** Enums: N, the constant's ordinal, so their order must never change. {@code boolean}: N, 0 or 1. */
    ORDINAL,

    /** Enums: S, the constant's name. The usual form. {@code boolean}: S, {@code true} or {@code false}. */
    NAME,

    /**
     * Enums: the result of the enum's public method {@code value()} without parameters, a {@code String} (S), {@code
     * int} or {@code long} (N). No two constants may share a value; a stored value that no constant has cannot be read.
     */
    VALUE
}
