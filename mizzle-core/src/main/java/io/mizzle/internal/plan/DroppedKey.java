package io.mizzle.internal.plan;

/**
 * A key that BETWEEN returns although its end is excluded.
 *
 * @param column the sort key's attribute
 * @param key the value to leave out
 */
public record DroppedKey(String column, String key) {}
