package io.mizzle.schema;

/**
 * One attribute of a table's or an index's key.
 *
 * @param name the stored name
 * @param type its type in the table's attribute definitions
 */
public record KeyAttribute(String name, KeyType type) {}
