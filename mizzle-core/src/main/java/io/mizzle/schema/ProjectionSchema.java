package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * A projection as statements name it; generated for each {@code @Projection} record, as a constant such as
 * {@code QOrderSummary.ORDER_SUMMARY}. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <P> the projection
 */
public abstract non-sealed class ProjectionSchema<E, P> implements Form<E, P> {

    private volatile @Nullable ProjectionDefinition<E, P> definition;

    /** For generated code. */
    protected ProjectionSchema() {}

    /** Describes the projection; called after class initialisation, and again only if two threads come first together. */
    protected abstract ProjectionDefinition<E, P> define();

    final ProjectionDefinition<E, P> definition() {
        ProjectionDefinition<E, P> known = definition;
        if (known == null) {
            known = define();
            definition = known;
        }
        return known;
    }

    /** The projection's simple name. */
    @Override
    public final String toString() {
        return definition().name();
    }
}
