package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.graph.Assembler;
import io.mizzle.internal.graph.GraphBuilder;
import io.mizzle.internal.graph.Node;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Form;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import io.mizzle.schema.ViewDefinition;
import io.mizzle.schema.ViewSchema;

/**
 * A query of a view. A root without related items is a view with empty lists; related items without their root are none. Immutable and
 * thread-safe.
 *
 * @param <E> the entity the view starts from
 * @param <V> the view
 */
public final class ViewQuery<E, V> extends GraphQuery<E, V, ViewQuery<E, V>> {

    private final ViewSchema<E, V> view;

    ViewQuery(Engine engine, ViewSchema<E, V> view) {
        this(engine, view, ReadSpec.of(entity(ViewDefinition.of(view).root())), QUERIES_PER_WAVE);
    }

    private ViewQuery(Engine engine, ViewSchema<E, V> view, ReadSpec<E> spec, int maxQueries) {
        super(engine, spec, maxQueries);
        this.view = view;
    }

    @SuppressWarnings("unchecked") // a form of an entity that is an entity is that entity
    private static <E> EntitySchema<E> entity(Form<E, ?> root) {
        return root instanceof ProjectionSchema<E, ?> projection
                ? ProjectionDefinition.of(projection).entity()
                : (EntitySchema<E>) (Form<?, ?>) root;
    }

    @Override
    ViewQuery<E, V> of(ReadSpec<E> changed, int queries) {
        return new ViewQuery<>(engine(), view, changed, queries);
    }

    @Override
    Node<E> root() {
        return new GraphBuilder(relations -> Assembler.ALONE).view(view, spec().conditions());
    }

    @Override
    String subject() {
        return view.toString();
    }
}
