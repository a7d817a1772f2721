package io.mizzle.schema;

import io.mizzle.expression.ListAttribute;
import io.mizzle.expression.SetAttribute;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation as it is being described, by names: what they stand for is looked up when the relation is first used. */
final class RelationParts<E> {

    private final String name;
    private final boolean many;
    private final EntitySchema<E> parent;
    private final List<Way> ways = new ArrayList<>();
    private @Nullable Step through;
    private @Nullable String type;

    RelationParts(String name, boolean many, EntitySchema<E> parent) {
        this.name = name;
        this.many = many;
        this.parent = parent;
    }

    String name() {
        return name;
    }

    void through(EntitySchema<?> link, String path, String... own) {
        through = new Step(link, path, List.of(own));
    }

    void to(EntitySchema<?> target, String path, String... own) {
        ways.add(new Way(through, new Step(target, path, List.of(own))));
        through = null;
    }

    void byType(String component) {
        type = component;
    }

    RelationDefinition<E, Object> definition() {
        EntityDefinition<E> entity = EntityDefinition.of(parent);
        List<Branch<E, ?>> branches = new ArrayList<>();
        ways.forEach(way -> branches.add(branch(way, entity)));
        return new RelationDefinition<>(name, parent, many, branches, type == null ? null : entity.member(type));
    }

    private static <E> Branch<E, ?> branch(Way way, EntityDefinition<E> entity) {
        return way.through == null
                ? Branch.of(hop(way.last, way.last.target, entity))
                : through(way, way.through.target, way.through, entity);
    }

    private static <E, L> Branch<E, ?> through(Way way, EntitySchema<L> link, Step first, EntityDefinition<E> entity) {
        return Branch.of(hop(first, link, entity)).then(hop(way.last, way.last.target, EntityDefinition.of(link)));
    }

    private static <A, B> Hop<A, B> hop(Step step, EntitySchema<B> target, EntityDefinition<A> from) {
        List<Binding<A>> bindings = new ArrayList<>();
        for (String own : step.own) {
            KeyMember<A> member = from.member(own);
            boolean each = member.attribute() instanceof ListAttribute || member.attribute() instanceof SetAttribute;
            bindings.add(new Binding<>(member, each));
        }
        return new Hop<>(target, step.path, bindings);
    }

    private record Way(@Nullable Step through, Step last) {}

    private record Step(EntitySchema<?> target, String path, List<String> own) {}
}
