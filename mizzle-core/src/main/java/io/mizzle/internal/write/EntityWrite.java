package io.mizzle.internal.write;

/**
 * The write of a whole entity.
 *
 * @param <E> the entity
 * @param plan what is sent
 * @param entity as it will be stored
 */
public record EntityWrite<E>(WritePlan<E> plan, E entity) {}
