package io.mizzle.migration.schema;

/**
 * A component whose values are unique.
 *
 * @param component its path
 * @param guard the template of the guard's partition key: {@code _unique#Customer.email#{email:lower}}
 */
public record SchemaUnique(String component, String guard) {}
