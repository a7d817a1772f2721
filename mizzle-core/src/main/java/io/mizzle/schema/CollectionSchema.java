package io.mizzle.schema;

import org.jspecify.annotations.Nullable;

/**
 * An item collection as statements name it; generated for each {@code @ItemCollection} interface, as a constant such as
 * {@code QCustomerItem.CUSTOMER_ITEM}. Immutable and thread-safe.
 *
 * @param <I> the sealed interface of its members
 */
public abstract class CollectionSchema<I> {

    private volatile @Nullable CollectionDefinition<I> definition;

    /** For generated code. */
    protected CollectionSchema() {}

    /** Describes the collection; called after class initialisation, and again only if two threads come first together. */
    protected abstract CollectionDefinition<I> define();

    final CollectionDefinition<I> definition() {
        CollectionDefinition<I> known = definition;
        if (known == null) {
            known = define();
            definition = known;
        }
        return known;
    }

    /**
     * An item and everything below it: its key and all keys that continue it by a segment.
     *
     * @param key the key of a member
     */
    public final CollectionPath<I> under(PrimaryKey<? extends I> key) {
        return CollectionPath.under(this::definition, key);
    }

    /** The collection's simple name. */
    @Override
    public final String toString() {
        return definition().name();
    }
}
