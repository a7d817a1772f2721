package io.mizzle.processor.model;

/**
 * A value written as text in an annotation, already checked to be one of its type.
 *
 * @param value a scalar or an enum
 * @param text as written: {@code 12.50}, {@code OPEN}, {@code 2026-01-01}; a string without quotes
 */
public record LiteralModel(ValueModel value, String text) {}
