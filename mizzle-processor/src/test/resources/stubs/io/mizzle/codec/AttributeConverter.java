package io.mizzle.codec;

/** Stands for core's converter, which is not on this module's class path. */
public interface AttributeConverter<T> {}
