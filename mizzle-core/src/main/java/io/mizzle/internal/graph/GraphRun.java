package io.mizzle.internal.graph;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.execute.Reader;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.execute.ScrollPosition;
import io.mizzle.internal.plan.Carrying;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a query of related entities. The root is read together with what is known to belong to it where all of it is wanted;
 * where only part of it is, it is read first, with what lies behind it in the same range, and what else belongs to it afterwards.
 *
 * @param <E> the root's entity
 * @param <R> the result
 */
public final class GraphRun<E, R> implements OpenRead<R> {

    private final GraphSetup setup;
    private final Node<E> root;
    private final ReadSpec<E> spec;
    private final ReadRun<E, Row<E>> rootRun;

    /**
     * Plans.
     *
     * @param setup how to ask
     * @param root the graph
     * @param spec how its root is found: path, conditions and options
     * @throws io.mizzle.exception.MissingAccessPathException if no path serves the conditions and no scan is allowed
     */
    public GraphRun(GraphSetup setup, Node<E> root, ReadSpec<E> spec) {
        this.setup = setup;
        this.root = root;
        this.spec = spec;
        EntityDecoder<E> decoder = EntityDecoder.of(spec, setup.engine(), GraphSetup.OPERATION);
        this.rootRun = new ReadRun<>(setup.engine(), spec, new RowDecoder<>(root, decoder));
    }

    /** How the root is read. */
    public ReadRun<E, ?> root() {
        return rootRun;
    }

    /** Tells the listener what this query does that is seldom meant. */
    public GraphRun<E, R> warned() {
        rootRun.warned();
        return this;
    }

    @Override
    public Reader<R> open(@Nullable String cursor) {
        return wholly() && cursor == null ? new FromBeginning() : inParts(cursor);
    }

    /** All at once, or bit by bit. */
    private final class FromBeginning implements Reader<R> {

        private @Nullable Reader<R> parts;

        @Override
        public Conversation<Taken<R>> take(Until until, int wanted) {
            if (isOne() || until == Until.ENOUGH && wanted == Integer.MAX_VALUE) {
                return together();
            }
            Reader<R> opened = parts == null ? inParts(null) : parts;
            parts = opened;
            return opened.take(until, wanted);
        }
    }

    @Override
    public @Nullable String cursor(@Nullable ScrollPosition position) {
        return rootRun.cursor(position);
    }

    private boolean isOne() {
        return rootRun.decision().plan() instanceof ReadPlan.Lookup<E> lookup
                && lookup.keys().size() == 1;
    }

    /** Whether the root is one item or one range, so that it can be read with what belongs to it. */
    boolean wholly() {
        ReadPlan<E> plan = rootRun.decision().plan();
        return plan instanceof ReadPlan.Lookup<E> || plan instanceof ReadPlan.Query<E> query && isRange(query);
    }

    private static boolean isRange(ReadPlan.Query<?> query) {
        return query.partitions() == 1 && !query.hydrate();
    }

    private Reader<R> inParts(@Nullable String cursor) {
        Neighbours<E> neighbours = neighbours();
        return neighbours == null ? apart(cursor) : behind(neighbours, cursor);
    }

    /** What is read with the roots where they are read bit by bit; null where nothing is. */
    private @Nullable Neighbours<E> neighbours() {
        return rootRun.decision().plan() instanceof ReadPlan.Query<E> query && isRange(query)
                ? Neighbours.of(setup, root, spec, query)
                : null;
    }

    /** Roots first, what belongs to them afterwards. */
    private Reader<R> apart(@Nullable String cursor) {
        Reader<Row<E>> roots = rootRun.open(cursor);
        return (until, wanted) -> new Sequel<>(roots.take(until, wanted), taken -> {
            GraphRows rows = rows();
            taken.results().forEach(rows.of(root)::add);
            return followed(rows, startApart(), taken.results(), taken.next());
        });
    }

    /** Roots with what lies behind them first, the rest afterwards. */
    private Reader<R> behind(Neighbours<E> with, @Nullable String cursor) {
        BundleScroll<E> scroll = with.scroll(setup, rows(), cursor == null ? null : rootRun.position(cursor));
        return (until, wanted) -> new Sequel<>(scroll.take(until, wanted), taken -> {
            GraphRows rows = rows();
            for (Bundle<E> bundle : taken.results()) {
                rows.of(root).add(bundle.root());
                with.behind().forEach(node -> bundle.behind().forEach(item -> rows.accept(node, item)));
            }
            List<Row<E>> roots = taken.results().stream().map(Bundle::root).toList();
            return followed(rows, startBehind(with), roots, taken.next());
        });
    }

    private Conversation<Taken<R>> followed(
            GraphRows rows, GraphStart<E> start, List<Row<E>> roots, @Nullable ScrollPosition next) {
        GraphConversation<E> graph = new GraphConversation<>(setup, start, rows, null);
        return Conversations.map(graph, read -> new Taken<>(results(read, roots), next));
    }

    private GraphRows rows() {
        return new GraphRows(setup, root, new RootRange<>(rootRun.decision().plan()));
    }

    private Conversation<Taken<R>> together() {
        GraphRows rows = rows();
        GraphConversation<E> graph = new GraphConversation<>(
                setup, startTogether(), rows, rootRun.decision().plan());
        return Conversations.map(graph, read -> {
            List<Row<E>> roots = new RootOrder<>(
                            rootRun.decision().plan(), spec.options().has(Flag.DESCENDING))
                    .sorted(read.of(root).all());
            return new Taken<>(results(read, roots), null);
        });
    }

    /** The waves where the root is read with what belongs to it. */
    GraphStart<E> startTogether() {
        Map<String, Object> bound = Carrying.knownValues(spec);
        return new GraphStart<>(root, bound, Waves.of(root, bound.keySet(), false, setup.below()));
    }

    /** The waves where it is read first. */
    GraphStart<E> startApart() {
        return new GraphStart<>(root, Map.of(), Waves.of(root, Set.of(), true, setup.below()));
    }

    private GraphStart<E> startBehind(Neighbours<E> with) {
        return new GraphStart<>(root, Map.of(), Waves.behind(root, with.behind(), setup.below()));
    }

    /**
     * What is sent, as far as that is known: for all results where the root has no limit.
     *
     * @param requests how many the root takes where it is read by itself
     */
    public Outline outline(int requests) {
        ReadPlan<E> plan = rootRun.decision().plan();
        if (wholly() && (isOne() || spec.options().limit() == null)) {
            return new Outlining(startTogether(), setup)
                    .of(new GraphConversation<>(setup, startTogether(), rows(), plan).firstWave());
        }
        Neighbours<E> neighbours = neighbours();
        if (neighbours != null) {
            return new Outlining(startBehind(neighbours), setup)
                    .of(new WavePlan(List.of(neighbours.range()), List.of()));
        }
        boolean hydrates = plan instanceof ReadPlan.Query<E> query && query.hydrate()
                || plan instanceof ReadPlan.Scan<E> scan && scan.hydrate();
        return new Outlining(startApart(), setup).after(root + " by itself", requests, hydrates);
    }

    @SuppressWarnings("unchecked") // the root's assembler makes what the statement says
    private List<R> results(GraphRows rows, List<Row<E>> roots) {
        Assembly assembly = new Assembly(rows);
        return roots.stream().map(row -> (R) assembly.result(row)).toList();
    }
}
