package io.mizzle.annotation;

/** IdKind. */
public enum IdKind { UUID_V7, UUID_V4, ULID }
