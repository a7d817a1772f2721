package io.mizzle.internal.graph;

import org.jspecify.annotations.Nullable;

/**
 * How many related items of each parent are wanted, and from which end.
 *
 * @param limit how many at most, or null
 * @param descending whether from the end of the sort key
 */
record Order(@Nullable Integer limit, boolean descending) {

    /** All of them, from the beginning. */
    static final Order ALL = new Order(null, false);
}
