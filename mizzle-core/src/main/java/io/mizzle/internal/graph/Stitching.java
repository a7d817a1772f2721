package io.mizzle.internal.graph;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.TooManyResultsException;
import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Finds the rows that belong to a parent: those whose bound values equal the parent's, in the order of their sort key, as many as the
 * relation asks for.
 *
 * @param <P> the parent
 */
record Stitching<P>(GraphRows rows, Edge<P> edge) {

    List<Row<?>> children(Row<P> parent) {
        List<Way<P, ?>> taken = ways(parent);
        Set<Row<?>> distinct = new LinkedHashSet<>();
        for (Row<?> row : firstHop(parent, taken)) {
            distinct.addAll(beyond(row, taken));
        }
        return limited(new ArrayList<>(distinct));
    }

    /** The rows on the way to a node: links, where it is one. */
    List<Row<?>> upTo(Row<P> parent, Node<?> wanted) {
        return edge.ways().stream().anyMatch(way -> way.linking() && way.node() == wanted)
                ? firstHop(parent, ways(parent))
                : children(parent);
    }

    private List<Row<?>> firstHop(Row<P> parent, List<Way<P, ?>> taken) {
        List<Row<?>> found = new ArrayList<>();
        boolean mixed = taken.size() > 1 && samePlace(taken);
        for (Way<P, ?> way : taken) {
            found.addAll(matching(way, parent, !mixed));
        }
        if (mixed) {
            found.sort(order(taken.get(0)));
        }
        return found;
    }

    private List<Row<?>> limited(List<Row<?>> all) {
        Integer limit = edge.limit();
        if (!edge.relation().many() && all.size() > 1) {
            throw new TooManyResultsException(
                    new ErrorContext(GraphSetup.OPERATION, edge.relation().toString(), null));
        }
        return limit == null || all.size() <= limit ? all : all.subList(0, limit);
    }

    /** The ways that lead to the entity that the parent names, where it names one. */
    List<Way<P, ?>> ways(Row<P> parent) {
        KeyMember<P> member = Node.typeOf(edge);
        if (member == null) {
            return edge.ways();
        }
        Object value = parent.value(member);
        String type = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        List<Way<P, ?>> named = new ArrayList<>();
        for (Way<P, ?> way : edge.ways()) {
            EntityDefinition<?> target = EntityDefinition.of(way.target());
            if (target.typeName().equals(type) || target.aliases().contains(type)) {
                named.add(way);
            }
        }
        return named;
    }

    private <B> List<Row<B>> matching(Way<P, B> way, Row<P> parent, boolean sorted) {
        Set<Row<B>> found = new LinkedHashSet<>();
        for (List<Object> values : Values.ofParent(way, parent)) {
            found.addAll(rows.of(way.node()).matching(way, Values.asTarget(way, values)));
        }
        List<Row<B>> all = new ArrayList<>(found);
        if (sorted && !way.each()) {
            all.sort(order(way));
        } else if (sorted && edge.descending()) {
            Collections.reverse(all);
        }
        return all;
    }

    private Comparator<Row<?>> order(Way<P, ?> way) {
        List<String> names =
                way.hop().accessPath().sort().stream().map(KeyColumn::name).toList();
        Comparator<Row<?>> ascending = (left, right) -> compare(names, left, right);
        return edge.descending() ? ascending.reversed() : ascending;
    }

    private static int compare(List<String> names, Row<?> left, Row<?> right) {
        for (String name : names) {
            AttributeValue first = left.item().get(name);
            AttributeValue second = right.item().get(name);
            int order = first == null || second == null ? 0 : AttributeValueOrder.compare(first, second);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static <P> boolean samePlace(List<Way<P, ?>> ways) {
        AccessPath<?> first = ways.get(0).hop().accessPath();
        return ways.stream()
                .noneMatch(way -> way.each()
                        || way.hop().accessPath().kind() != first.kind()
                        || !way.hop().accessPath().index().equals(first.index()));
    }

    /** The row itself, or what a link leads to. */
    private <B> List<Row<?>> beyond(Row<B> row, List<Way<P, ?>> taken) {
        boolean link = taken.stream().anyMatch(way -> way.linking() && way.node() == row.node());
        if (!link) {
            return List.of(row);
        }
        return rows.children(row, row.node().edges().get(0));
    }
}
