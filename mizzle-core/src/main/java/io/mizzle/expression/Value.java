package io.mizzle.expression;

/**
 * What an update computes from the item itself: the value of another attribute, or a sum or difference. Only {@code set} takes it.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 */
public sealed interface Value<E, V> permits Attribute, Arithmetic {}
