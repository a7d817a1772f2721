package io.mizzle.internal.graph;

import io.mizzle.internal.plan.Carrying;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.schema.Binding;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which wave each node of a graph is read: a relation costs no wave of its own when its key is known before its parents are. A pure
 * function of the graph and of what the statement binds.
 */
public final class Waves {

    private final Map<Node<?>, Place> places = new LinkedHashMap<>();
    private final ReadOptions options;
    private final Set<Node<?>> read;

    private Waves(ReadOptions options, Set<Node<?>> read) {
        this.options = options;
        this.read = Set.copyOf(read);
    }

    /**
     * When a node is read.
     *
     * @param first the wave its access path is read in
     * @param data the wave its items are read in: another one where the index does not carry them
     * @param known the components that are known before it is read
     * @param free whether it is read without waiting for its parents
     */
    record Place(int first, int data, Set<String> known, boolean free) {}

    /**
     * The waves of a graph.
     *
     * @param root where it starts
     * @param known the components that the statement binds; none where the root is read by itself
     * @param alone whether the root is read by itself, before everything else
     * @param options of the statement
     */
    static Waves of(Node<?> root, Set<String> known, boolean alone, ReadOptions options) {
        return new Waves(options, Set.of()).from(root, known, alone);
    }

    /**
     * The waves where the roots are read first, together with what lies behind them.
     *
     * @param root where it starts
     * @param behind what is read with the root
     * @param options of the statement
     */
    static Waves behind(Node<?> root, Set<Node<?>> behind, ReadOptions options) {
        return new Waves(options, behind).from(root, Set.of(), true);
    }

    private Waves from(Node<?> root, Set<String> known, boolean alone) {
        places.put(root, new Place(1, 1, known, true));
        below(root, alone);
        return this;
    }

    private <P> void below(Node<P> parent, boolean closed) {
        for (Edge<P> edge : parent.edges()) {
            for (Way<P, ?> way : edge.ways()) {
                place(parent, edge, way, closed);
            }
        }
    }

    private <P, B> void place(Node<P> parent, Edge<P> edge, Way<P, B> way, boolean closed) {
        if (read.contains(way.node())) {
            places.put(way.node(), new Place(1, 1, Set.of(), false));
            below(way.node(), false);
            return;
        }
        Place from = place(parent);
        boolean free = !closed && typeKnown(edge, from) && free(parent, way, from);
        int first = free ? from.first() : from.data() + 1;
        boolean carried = Carrying.all(way.node().spec(options), way.hop().accessPath());
        places.put(way.node(), new Place(first, carried ? first : first + 1, known(way, from, free), free));
        below(way.node(), edge.limit() != null);
    }

    private static <P> boolean typeKnown(Edge<P> edge, Place from) {
        KeyMember<P> type = Node.typeOf(edge);
        return type == null || from.known().contains(type.name());
    }

    private static <P, B> boolean free(Node<P> parent, Way<P, B> way, Place from) {
        Set<String> key = new HashSet<>();
        parent.entity().primary().members().forEach(member -> key.add(member.name()));
        int partition = way.hop().accessPath().partitionSteps().size();
        List<Binding<P>> bindings = way.hop().bindings();
        boolean limited = way.node().order().limit() != null; // as many of each parent: no range of several
        for (int i = 0; i < bindings.size(); i++) {
            String name = bindings.get(i).from().name();
            boolean known = from.known().contains(name) || !limited && i >= partition && key.contains(name);
            if (bindings.get(i).each() || !known) {
                return false;
            }
        }
        return true;
    }

    private static <P, B> Set<String> known(Way<P, B> way, Place from, boolean free) {
        Set<String> known = new HashSet<>();
        List<KeyMember<B>> steps = way.steps();
        for (int i = 0; i < steps.size(); i++) {
            if (!free
                    || from.known().contains(way.hop().bindings().get(i).from().name())) {
                known.add(steps.get(i).name());
            }
        }
        return known;
    }

    Place place(Node<?> node) {
        Place place = places.get(node);
        if (place == null) {
            throw new IllegalArgumentException(node + " is not part of the graph");
        }
        return place;
    }

    /** All nodes, parents before what is below them. */
    List<Node<?>> nodes() {
        return new ArrayList<>(places.keySet());
    }

    /** How many waves there are. */
    int count() {
        return places.values().stream().mapToInt(Place::data).max().orElse(1);
    }
}
