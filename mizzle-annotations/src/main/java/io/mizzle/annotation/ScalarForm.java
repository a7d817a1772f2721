package io.mizzle.annotation;

/** ScalarForm. */
public enum ScalarForm { EPOCH_SECONDS, EPOCH_MILLIS, ISO, ORDINAL, NAME, VALUE }
