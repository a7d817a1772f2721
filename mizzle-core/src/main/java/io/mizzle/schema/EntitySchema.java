package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * An entity as statements name it; generated for each entity record, as a constant such as {@code QOrder.ORDER}. Immutable and
 * thread-safe.
 *
 * @param <E> the entity
 */
public abstract non-sealed class EntitySchema<E> implements Form<E, E> {

    private volatile @Nullable EntityDefinition<E> definition;

    /** For generated code. */
    protected EntitySchema() {}

    /** Describes the entity; called after class initialisation, and again only if two threads come first together. */
    protected abstract EntityDefinition<E> define();

    final EntityDefinition<E> definition() {
        EntityDefinition<E> known = definition;
        if (known == null) {
            known = define();
            definition = known;
        }
        return known;
    }

    /** The entity's simple name. */
    @Override
    public final String toString() {
        return definition().name();
    }
}
