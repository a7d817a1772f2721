package io.mizzle.internal.graph;

import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.schema.AccessPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what the waves of a graph read: the first exactly, the others by what they follow from.
 *
 * @param start where the graph starts
 */
record Outlining(GraphStart<?> start) {

    Outline of(WavePlan first) {
        List<List<String>> waves = new ArrayList<>();
        waves.add(sent(first));
        for (int wave = 2; wave <= start.waves().count(); wave++) {
            waves.add(later(wave));
        }
        return new Outline(waves, first.requests());
    }

    /** The same where the root is read first. */
    Outline after(String root, int requests) {
        List<List<String>> waves = new ArrayList<>();
        waves.add(List.of(root));
        for (int wave = 2; wave <= start.waves().count(); wave++) {
            waves.add(later(wave));
        }
        return new Outline(waves, requests);
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
