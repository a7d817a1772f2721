package io.mizzle.processor.model;

/**
 * A physical key attribute of a table or index.
 *
 * @param name its stored name
 * @param type its type
 */
public record KeyAttributeModel(String name, KeyAttributeType type) {}
