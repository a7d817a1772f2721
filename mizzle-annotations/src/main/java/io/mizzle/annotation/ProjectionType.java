package io.mizzle.annotation;

/** ProjectionType. */
public enum ProjectionType { ALL, KEYS_ONLY, INCLUDE }
