package io.mizzle.internal.graph;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.expression.Condition;
import io.mizzle.schema.Branch;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Form;
import io.mizzle.schema.Hop;
import io.mizzle.schema.ProjectionDefinition;
import io.mizzle.schema.ProjectionSchema;
import io.mizzle.schema.RelationDefinition;
import io.mizzle.schema.RelationPath;
import io.mizzle.schema.RelationUse;
import io.mizzle.schema.ViewDefinition;
import io.mizzle.schema.ViewSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nodes and edges from what a statement names: a view, or an entity and relations. */
public final class GraphBuilder {

    private final Related related;

    /** Makes an assembler for an entity with the relations that were fetched. */
    @FunctionalInterface
    public interface Related {

        /**
         * The assembler.
         *
         * @param relations in the order of the children it gets
         */
        Assembler of(List<RelationDefinition<?, ?>> relations);
    }

    /**
     * A builder.
     *
     * @param related makes results of entities with relations
     */
    public GraphBuilder(Related related) {
        this.related = related;
    }

    /**
     * A graph that starts from an entity.
     *
     * @param entity the entity
     * @param relations to be followed
     * @param conditions on the entity
     */
    public <E> Node<E> entity(
            EntitySchema<E> entity, List<RelationPath<E, ?>> relations, List<Condition<E>> conditions) {
        return related(entity, new Place<>(null, conditions, Order.ALL), relations);
    }

    /**
     * A graph that a view describes.
     *
     * @param view the view
     * @param conditions on the entity it starts from
     */
    public <E> Node<E> view(ViewSchema<E, ?> view, List<Condition<E>> conditions) {
        return view(view, new Place<>(null, conditions, Order.ALL));
    }

    /**
     * Where a node stands in the graph.
     *
     * @param incoming the hop that leads to it, or null
     * @param conditions on its items
     * @param order how many, and from which end
     */
    private record Place<E>(@Nullable Hop<?, E> incoming, List<Condition<E>> conditions, Order order) {

        Node<E> node(EntitySchema<E> entity, Content<E> content, List<Edge<E>> edges, Assembler assembler) {
            return new Node<>(entity, content, conditions, order, incoming, edges, assembler);
        }
    }

    /**
     * What is made of related items.
     *
     * @param form an entity, a projection or a view; null for whole entities
     * @param alone whether an entity stands for itself, without what is related to it
     */
    private record Wanted(@Nullable Form<?, ?> form, boolean alone) {}

    private <E> Node<E> related(EntitySchema<E> entity, Place<E> place, List<RelationPath<E, ?>> nested) {
        List<Edge<E>> edges = new ArrayList<>();
        List<RelationDefinition<?, ?>> relations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (RelationPath<E, ?> path : nested) {
            requireOnce(path, names);
            edges.add(edge(path, new Wanted(null, false)));
            relations.add(path.definition());
        }
        return place.node(entity, Content.entity(), edges, related.of(relations));
    }

    private static void requireOnce(RelationPath<?, ?> path, Set<String> names) {
        if (!names.add(path.definition().name())) {
            throw new ModelException(
                    new ErrorContext("query", path.definition().parent().toString(), null),
                    "Relation " + path + " is asked for twice",
                    "Name it once in with(…), and fetch another selection of it by a query of its own",
                    null);
        }
    }

    private <E, V> Node<E> view(ViewSchema<E, V> schema, Place<E> place) {
        ViewDefinition<E, V> view = ViewDefinition.of(schema);
        List<Edge<E>> edges = new ArrayList<>();
        view.parts().forEach(part -> edges.add(edge(part.relation(), new Wanted(part.form(), true))));
        Assembler assembler = new ViewAssembler<>(view);
        if (view.root() instanceof ProjectionSchema<E, ?> projection) {
            return projected(projection, place, edges, assembler);
        }
        if (view.root() instanceof EntitySchema<?> entity) {
            return place.node(same(entity), Content.entity(), edges, assembler);
        }
        throw new ModelException(
                "View " + view + " has another view as its root",
                "Make the root an entity or a projection of it, and generate the metamodel again");
    }

    @SuppressWarnings("unchecked") // a form of an entity that is an entity is that entity
    private static <E> EntitySchema<E> same(EntitySchema<?> entity) {
        return (EntitySchema<E>) entity;
    }

    private static <E, P> Node<E> projected(
            ProjectionSchema<E, P> schema, Place<E> place, List<Edge<E>> edges, Assembler assembler) {
        EntitySchema<E> entity = ProjectionDefinition.of(schema).entity();
        return place.node(entity, Content.projection(schema), edges, assembler);
    }

    private <P, C> Edge<P> edge(RelationPath<P, C> path, Wanted wanted) {
        RelationUse<C> use = path.use();
        Order order = new Order(use.limit(), use.descending());
        List<Way<P, ?>> ways = new ArrayList<>();
        path.definition().branches().forEach(branch -> ways.add(way(branch, use, order, wanted)));
        return new Edge<>(path.definition(), order.limit(), order.descending(), ways);
    }

    @SuppressWarnings("unchecked") // Branch.of and then keep hops in the order parent, link, target
    private <P, D> Way<P, ?> way(Branch<P, D> branch, RelationUse<?> use, Order order, Wanted wanted) {
        Hop<?, ?> first = branch.hops().get(0);
        if (branch.hops().size() == 1) {
            Hop<P, D> hop = (Hop<P, D>) first;
            return new Way<>(hop, target(branch, hop, use, order, wanted), branch.target(), false);
        }
        return linked((Hop<P, Object>) first, (Hop<Object, D>) branch.hops().get(1), branch, use, order, wanted);
    }

    /** Limit and order of a relation through a link are those of the links; what they lead to is read by its keys. */
    private <P, L, D> Way<P, L> linked(
            Hop<P, L> first, Hop<L, D> second, Branch<P, D> branch, RelationUse<?> use, Order order, Wanted wanted) {
        Node<D> target = target(branch, second, use, Order.ALL, wanted);
        RelationDefinition<L, D> inner = new RelationDefinition<>(
                branch.target().toString(), first.target(), true, List.of(Branch.of(second)), null);
        Edge<L> edge = new Edge<>(inner, null, false, List.of(new Way<>(second, target, branch.target(), false)));
        Node<L> link = new Node<>(
                first.target(),
                Content.link(),
                List.of(),
                new Order(null, order.descending()),
                first,
                List.of(edge),
                Assembler.ALONE);
        return new Way<>(first, link, branch.target(), true);
    }

    @SuppressWarnings("unchecked") // conditions, relations and forms of a relation's use are its target's
    private <D> Node<D> target(Branch<?, D> branch, Hop<?, D> hop, RelationUse<?> use, Order order, Wanted wanted) {
        RelationUse<D> own = (RelationUse<D>) use;
        Place<D> place = new Place<>(hop, own.conditions(), order);
        if (wanted.form() instanceof ViewSchema<?, ?> view) {
            return view((ViewSchema<D, ?>) view, place);
        }
        if (wanted.form() instanceof ProjectionSchema<?, ?> projection) {
            return projected((ProjectionSchema<D, ?>) projection, place, List.of(), Assembler.ALONE);
        }
        return wanted.alone() ? alone(branch.target(), place) : related(branch.target(), place, own.nested());
    }

    private static <D> Node<D> alone(EntitySchema<D> entity, Place<D> place) {
        return place.node(entity, Content.entity(), List.of(), Assembler.ALONE);
    }
}
