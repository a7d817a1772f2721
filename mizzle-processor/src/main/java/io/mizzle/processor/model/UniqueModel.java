package io.mizzle.processor.model;

/**
 * A component whose values are unique.
 *
 * @param component its name
 * @param method the metamodel's method that names a value: {@code uniqueEmail}
 * @param guard the partition key of the guards; its last placeholder is the component, those before are its scope
 */
public record UniqueModel(String component, String method, ColumnModel.Template guard) {}
