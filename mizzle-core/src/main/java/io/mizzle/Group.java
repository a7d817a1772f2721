package io.mizzle;

import org.jspecify.annotations.Nullable;

/**
 * The figures of the items that have one value in common, or several.
 *
 * @param <E> the entity
 * @param <K> the value's type; a {@link Tuple} where there are several
 */
public final class Group<E, K> {

    private final @Nullable K key;
    private final Totals<E> totals;

    Group(@Nullable K key, Totals<E> totals) {
        this.key = key;
        this.totals = totals;
    }

    /** The value; null for the items that do not store the attribute. */
    public @Nullable K key() {
        return key;
    }

    /** All figures. */
    public Totals<E> totals() {
        return totals;
    }

    /**
     * One figure.
     *
     * @param aggregate one that the statement asked for
     * @throws IllegalArgumentException if it did not
     */
    public <V> V get(Aggregate<E, V> aggregate) {
        return totals.get(aggregate);
    }

    /** The names of the figures, without values, which may be sensitive. */
    @Override
    public String toString() {
        return "group of " + totals;
    }
}
