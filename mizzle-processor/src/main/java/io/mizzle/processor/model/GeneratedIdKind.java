package io.mizzle.processor.model;

/** Which id is generated; as core's {@code Stamp.IdKind}. */
public enum GeneratedIdKind {
    /** Time-ordered UUID. */
    UUID_V7,
    /** Random UUID. */
    UUID_V4,
    /** Time-ordered, 26 characters. */
    ULID
}
