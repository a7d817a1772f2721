package io.mizzle.internal.graph;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ItemDecoder;
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
 * where only part of it is, it is read first, and what belongs to it afterwards.
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
        ItemDecoder<Row<E>> rows = item -> decoder.decode(item, seen -> new Row<>(root, decoder, seen));
        this.rootRun = new ReadRun<>(setup.engine(), spec, rows);
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
        if (wholly() && cursor == null) {
            return this::take;
        }
        Reader<Row<E>> roots = rootRun.open(cursor);
        return (until, wanted) -> pageOf(roots, until, wanted);
    }

    @Override
    public @Nullable String cursor(@Nullable ScrollPosition position) {
        return rootRun.cursor(position);
    }

    private Conversation<Taken<R>> take(Until until, int wanted) {
        boolean one = rootRun.decision().plan() instanceof ReadPlan.Lookup<E> lookup
                && lookup.keys().size() == 1;
        boolean all = until == Until.ENOUGH && wanted == Integer.MAX_VALUE;
        return one || all ? together() : pageOf(rootRun.open(null), until, wanted);
    }

    /** Whether the root is one item or one range, so that it can be read with what belongs to it. */
    boolean wholly() {
        ReadPlan<E> plan = rootRun.decision().plan();
        return plan instanceof ReadPlan.Lookup<E>
                || plan instanceof ReadPlan.Query<E> query && query.partitions() == 1 && !query.hydrate();
    }

    private Conversation<Taken<R>> together() {
        GraphRows rows =
                new GraphRows(setup, root, new RootRange<>(rootRun.decision().plan()));
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

    private Conversation<Taken<R>> pageOf(Reader<Row<E>> roots, Until until, int wanted) {
        return new Sequel<>(roots.take(until, wanted), taken -> {
            GraphRows rows = new GraphRows(
                    setup, root, new RootRange<>(rootRun.decision().plan()));
            taken.results().forEach(rows.of(root)::add);
            GraphConversation<E> graph = new GraphConversation<>(setup, startApart(), rows, null);
            return Conversations.map(graph, read -> new Taken<>(results(read, taken.results()), taken.next()));
        });
    }

    /**
     * What is sent, as far as that is known: for all results where the root has no limit.
     *
     * @param requests how many the root takes where it is read by itself
     */
    public Outline outline(int requests) {
        ReadPlan<E> plan = rootRun.decision().plan();
        boolean one = plan instanceof ReadPlan.Lookup<E> lookup && lookup.keys().size() == 1;
        if (wholly() && (one || spec.options().limit() == null)) {
            GraphRows rows = new GraphRows(
                    setup, root, new RootRange<>(rootRun.decision().plan()));
            return new Outlining(startTogether(), setup)
                    .of(new GraphConversation<>(setup, startTogether(), rows, plan).firstWave());
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
