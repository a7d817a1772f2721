package io.mizzle.internal.graph;

import io.mizzle.internal.graph.Outline.Part;
import io.mizzle.internal.graph.Outline.Size;
import io.mizzle.internal.graph.Outline.Unit;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.schema.AccessPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what the waves of a graph read and how many requests that is: of the first exactly, of the others what it follows from.
 *
 * @param start where the graph starts
 * @param setup how to ask
 */
record Outlining(GraphStart<?> start, GraphSetup setup) {

    Outline of(WavePlan first) {
        List<Size> pages = first.isEmpty() ? List.of() : List.of(new Size(Unit.FURTHER_PAGES, ""));
        return outline(new Part(sent(first), first.requests(), pages));
    }

    /**
     * The same where the root is read first.
     *
     * @param root in words
     * @param requests how many, if each range is one page
     * @param hydrates whether its items are read by keys that an index gives
     */
    Outline after(String root, int requests, boolean hydrates) {
        List<Size> sizes = new ArrayList<>();
        if (hydrates) {
            sizes.add(new Size(Unit.KEYS, Sizing.table(start.root().entity())));
        }
        sizes.add(new Size(Unit.FURTHER_PAGES, ""));
        return outline(new Part(List.of(root), requests, sizes));
    }

    private Outline outline(Part first) {
        List<Part> parts = new ArrayList<>();
        parts.add(first);
        for (int wave = 2; wave <= start.waves().count(); wave++) {
            parts.add(new Part(later(wave), 0, Sizing.of(start.root(), start.waves(), setup.below(), wave)));
        }
        return new Outline(parts, setup.maxQueries());
    }

    private static List<String> sent(WavePlan plan) {
        List<String> reads = new ArrayList<>();
        for (WavePlan.Range range : plan.ranges()) {
            String sort = range.plan().sort().isEmpty()
                    ? ", whole partition"
                    : ", "
                            + range.plan().sort().stream()
                                    .map(ColumnTest::column)
                                    .collect(Collectors.joining(", ")) + " in one range";
            reads.add("Query of " + names(range.nodes()) + " (" + range.plan().path() + sort + ")");
        }
        for (WavePlan.Keys keys : plan.keys()) {
            int count = keys.keys().size();
            String nodes = keys.keys().values().stream()
                    .flatMap(each -> each.stream())
                    .map(Node::toString)
                    .distinct()
                    .collect(Collectors.joining(", "));
            reads.add((count == 1 ? "GetItem of " : "BatchGetItem of " + count + " keys of ") + nodes);
        }
        return reads;
    }

    private List<String> later(int wave) {
        List<String> reads = new ArrayList<>();
        collect(start.root(), wave, reads);
        return reads;
    }

    private <P> void collect(Node<P> parent, int wave, List<String> reads) {
        for (Edge<P> edge : parent.edges()) {
            for (Way<P, ?> way : edge.ways()) {
                Waves.Place place = start.waves().place(way.node());
                if (place.first() == wave) {
                    reads.add(read(way, edge));
                } else if (place.data() == wave) {
                    reads.add("BatchGetItem of the " + way.node() + " items that the index named, 100 a request");
                }
                collect(way.node(), wave, reads);
            }
        }
    }

    private static <P, B> String read(Way<P, B> way, Edge<P> edge) {
        AccessPath<B> path = way.hop().accessPath();
        boolean whole = path.kind() == AccessPath.Kind.TABLE
                && way.hop().bindings().size() == path.steps().size();
        return whole
                ? "BatchGetItem of " + way.node() + " for " + edge.relation()
                        + ": one key for each distinct reference, 100 a request"
                : "Query of " + way.node() + " (" + path + ") for " + edge.relation()
                        + ": one for each distinct partition, or one for each range while they are few";
    }

    private static String names(List<Node<?>> nodes) {
        return nodes.stream().map(Node::toString).distinct().collect(Collectors.joining(", "));
    }
}
