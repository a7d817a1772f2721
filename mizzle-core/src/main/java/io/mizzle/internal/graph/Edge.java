package io.mizzle.internal.graph;

import io.mizzle.schema.RelationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a statement follows.
 *
 * @param <P> the parent
 * @param relation which
 * @param limit how many per parent at most, or null
 * @param descending whether from the end of the sort key
 * @param ways to the related entities
 */
public record Edge<P>(
        RelationDefinition<P, ?> relation, @Nullable Integer limit, boolean descending, List<Way<P, ?>> ways) {

    /** Copies the list. */
    public Edge {
        ways = List.copyOf(ways);
    }
}
