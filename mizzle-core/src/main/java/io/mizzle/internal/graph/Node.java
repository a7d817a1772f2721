package io.mizzle.internal.graph;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.Mentions;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.Hop;
import io.mizzle.schema.KeyMember;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One entity of a graph: what is read of it, and the relations that are followed from it. Immutable; two nodes are equal only if they
 * are the same.
 *
 * @param <E> the entity
 */
public final class Node<E> {

    private final EntitySchema<E> schema;
    private final Content<E> content;
    private final List<Condition<E>> conditions;
    private final Order order;
    private final List<Edge<E>> edges;
    private final Assembler assembler;
    private final @Nullable Set<String> attributes;

    Node(
            EntitySchema<E> schema,
            Content<E> content,
            List<Condition<E>> conditions,
            Order order,
            @Nullable Hop<?, E> incoming,
            List<Edge<E>> edges,
            Assembler assembler) {
        this.schema = schema;
        this.content = content;
        this.conditions = List.copyOf(conditions);
        this.order = order;
        this.edges = List.copyOf(edges);
        this.assembler = assembler;
        this.attributes = attributes(incoming);
    }

    /** What is needed to make the content, to find what belongs to it, and to find what it belongs to. */
    private @Nullable Set<String> attributes(@Nullable Hop<?, E> incoming) {
        if (content.attributes() == null) {
            return null;
        }
        Set<String> names = new TreeSet<>(content.attributes());
        names.addAll(Mentions.in(conditions));
        for (Edge<E> edge : edges) {
            KeyMember<E> type = typeOf(edge);
            if (type != null) {
                names.add(stored(type));
            }
            edge.ways().forEach(way -> way.hop().bindings().forEach(binding -> names.add(stored(binding.from()))));
        }
        if (incoming != null) {
            incoming.accessPath()
                    .steps()
                    .subList(0, incoming.bindings().size())
                    .forEach(step -> names.add(stored(step)));
        }
        return names;
    }

    static <P> @Nullable KeyMember<P> typeOf(Edge<P> edge) {
        return edge.relation().type();
    }

    private static String stored(KeyMember<?> member) {
        return Attribute.specOf(member.attribute()).path().root();
    }

    EntitySchema<E> schema() {
        return schema;
    }

    EntityDefinition<E> entity() {
        return EntityDefinition.of(schema);
    }

    Content<E> content() {
        return content;
    }

    /** The conditions of the statement on its items. */
    List<Condition<E>> conditions() {
        return conditions;
    }

    Order order() {
        return order;
    }

    /** The relations that are followed from it. */
    public List<Edge<E>> edges() {
        return edges;
    }

    Assembler assembler() {
        return assembler;
    }

    /** What is read of its items. */
    public ReadSpec<E> spec(ReadOptions options) {
        ReadSpec<E> spec = ReadSpec.of(schema).where(conditions).with(options);
        return attributes == null ? spec : spec.only(attributes);
    }

    @Override
    public String toString() {
        return schema.toString();
    }
}
