package io.mizzle.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * The way of a relation to one entity: one hop, or two through a linking entity. A relation with a sealed interface as target has
 * one branch for each of its entities.
 *
 * @param <P> the parent
 * @param <C> the entity it leads to
 * @param hops one or two
 * @param target the entity it leads to
 */
public record Branch<P, C>(List<Hop<?, ?>> hops, EntitySchema<C> target) {

    /** Copies the list. */
    public Branch {
        hops = List.copyOf(hops);
    }

    /**
     * A branch of one hop.
     *
     * @param hop from the parent
     */
    public static <P, C> Branch<P, C> of(Hop<P, C> hop) {
        return new Branch<>(List.of(hop), hop.target());
    }

    /**
     * The same and one hop more.
     *
     * @param hop from the linking entity
     */
    public <D> Branch<P, D> then(Hop<C, D> hop) {
        return new Branch<>(Stream.concat(hops.stream(), Stream.of(hop)).toList(), hop.target());
    }
}
