package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.graph.GraphBuilder;
import io.mizzle.internal.graph.Node;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.RelationPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A query of an entity with the relations it names. A root without related items is there with empty lists. Immutable and thread-safe.
 *
 * @param <E> the entity
 */
public final class RelatedQuery<E> extends GraphQuery<E, Related<E>, RelatedQuery<E>> {

    private final List<RelationPath<E, ?>> relations;

    RelatedQuery(Engine engine, ReadSpec<E> spec, List<RelationPath<E, ?>> relations, int maxQueries) {
        super(engine, spec, maxQueries);
        this.relations = List.copyOf(relations);
    }

    @Override
    RelatedQuery<E> of(ReadSpec<E> changed, int queries) {
        return new RelatedQuery<>(engine(), changed, relations, queries);
    }

    /**
     * Reads related items along.
     *
     * @param paths such as {@code CUSTOMER.orders.limit(10).with(ORDER.lines)}; a relation can be named once
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    public final RelatedQuery<E> with(RelationPath<E, ?>... paths) {
        Arguments.some("with", paths);
        List<RelationPath<E, ?>> more = new ArrayList<>(relations);
        more.addAll(List.of(paths));
        return new RelatedQuery<>(engine(), spec(), more, maxQueries());
    }

    @Override
    Node<E> root() {
        return new GraphBuilder(names -> (content, children) -> Related.of(content, names, children))
                .entity(spec().entity(), relations, spec().conditions());
    }

    @Override
    String subject() {
        return spec().definition().name();
    }
}
