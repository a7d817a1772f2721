package io.mizzle.schema;

/**
 * An entity of an item collection.
 *
 * @param <E> the entity
 * @param entity the entity
 * @param path the name of the access path whose partition the collection is: {@code in}, or an index key's
 */
public record CollectionMember<E>(EntitySchema<E> entity, String path) {

    /** The access path in the entity's definition. */
    public AccessPath<E> accessPath() {
        return EntityDefinition.of(entity).path(path);
    }
}
