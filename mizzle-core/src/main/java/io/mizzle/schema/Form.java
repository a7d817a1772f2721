package io.mizzle.schema;

/**
 * How items of an entity are read: as the entity itself, as a projection of it, or as a view that starts from it.
 *
 * @param <E> the entity
 * @param <R> what is made of an item
 */
public sealed interface Form<E, R> permits EntitySchema, ProjectionSchema, ViewSchema {}
