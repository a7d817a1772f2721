package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * A view as statements name it; generated for each {@code @View} record, as a constant such as
 * {@code QCustomerPage.CUSTOMER_PAGE}. Immutable and thread-safe.
 *
 * @param <E> the entity it starts from
 * @param <V> the view
 */
public abstract non-sealed class ViewSchema<E, V> implements Form<E, V> {

    private volatile @Nullable ViewDefinition<E, V> definition;

    /** For generated code. */
    protected ViewSchema() {}

    /** Describes the view; called after class initialisation, and again only if two threads come first together. */
    protected abstract ViewDefinition<E, V> define();

    final ViewDefinition<E, V> definition() {
        ViewDefinition<E, V> known = definition;
        if (known == null) {
            known = define();
            definition = known;
        }
        return known;
    }

    /** The view's simple name. */
    @Override
    public final String toString() {
        return definition().name();
    }
}
