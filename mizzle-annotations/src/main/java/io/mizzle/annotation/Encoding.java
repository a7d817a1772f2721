package io.mizzle.annotation;

/** Encoding. */
public enum Encoding { ESCAPED, REJECT, RAW }
