package io.mizzle;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a select finds, and where to go on.
 *
 * @param <T> the result
 */
public final class Page<T> {

    private final List<T> items;
    private final @Nullable Cursor next;

    /** A list that is its own from now on. */
    Page(List<T> items, @Nullable Cursor next) {
        this.items = Collections.unmodifiableList(items);
        this.next = next;
    }

    /** The results, in order; empty only where nothing is left. */
    public List<T> items() {
        return items;
    }

    /**
     * Where the next page begins.
     *
     * @return empty where nothing is left; DynamoDB sometimes cannot tell, and the next page is empty then
     */
    public Optional<Cursor> next() {
        return Optional.ofNullable(next);
    }

    @Override
    public String toString() {
        return items.size() + " items" + (next == null ? ", the last" : "");
    }
}
