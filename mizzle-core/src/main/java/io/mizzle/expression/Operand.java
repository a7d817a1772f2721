package io.mizzle.expression;

/**
 * What a condition compares: an attribute, or the size of one.
 *
 * @param <E> the entity
 * @param <V> the Java type of the value
 */
public sealed interface Operand<E, V> permits Attribute, Size {}
