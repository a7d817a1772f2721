package io.mizzle.annotation;

/**
 * The kinds of id that {@link GeneratedId} makes.
 */
public enum IdKind {
    /** A UUID that starts with the time in milliseconds (RFC 9562): later ids sort after earlier ones. */
    UUID_V7,

    /** A random UUID: its place in a sort key says nothing, and it does not tell when it was made. */
    UUID_V4,

    /** A ULID, 26 characters of Crockford's Base32 that start with the time in milliseconds; {@code String} only. */
    ULID
}
