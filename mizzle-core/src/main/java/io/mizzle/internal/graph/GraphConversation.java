package io.mizzle.internal.graph;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.KeyColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Reads a graph wave by wave.
 *
 * @param <E> the root's entity
 */
final class GraphConversation<E> implements Conversation<GraphRows> {

    private final GraphSetup setup;
    private final Node<E> root;
    private final @Nullable ReadPlan<E> rootPlan;
    private final List<Row<E>> roots;
    private final Waves waves;
    private final Seeds seeds;
    private final GraphRows rows;
    private int wave;
    private @Nullable WaveConversation current;

    /**
     * A graph whose root is read with it, or was read before.
     *
     * @param setup how to ask
     * @param start what is known of the root
     * @param rows where all goes; the root's, if it was read before
     * @param rootPlan how the root is read, or null if it was
     */
    GraphConversation(GraphSetup setup, GraphStart<E> start, GraphRows rows, @Nullable ReadPlan<E> rootPlan) {
        this.setup = setup;
        this.root = start.root();
        this.rootPlan = rootPlan;
        this.rows = rows;
        this.waves = start.waves();
        this.seeds = new Seeds(setup, waves, rows, root, start.bound());
        this.roots = rows.of(root).all();
        this.wave = rootPlan == null ? 1 : 0;
    }

    /** The first wave, not sent. */
    WavePlan firstWave() {
        return plan(1);
    }

    @Override
    public Step<GraphRows> begin() {
        while (wave < waves.count()) {
            wave++;
            WavePlan plan = plan(wave);
            if (!plan.isEmpty()) {
                WaveConversation next = new WaveConversation(plan, setup, rows);
                current = next;
                return followed(next.begin());
            }
        }
        rows.report();
        return new Step.Done<>(rows);
    }

    @Override
    public Step<GraphRows> answered(List<DynamoDbResponse> responses) {
        return followed(current().answered(responses));
    }

    @Override
    public Step<GraphRows> rested() {
        return followed(current().rested());
    }

    private WaveConversation current() {
        if (current == null) {
            throw new IllegalStateException("Nothing was sent");
        }
        return current;
    }

    private Step<GraphRows> followed(Step<GraphRows> step) {
        return step instanceof Step.Done<GraphRows> ? begin() : step;
    }

    private WavePlan plan(int number) {
        WavePlanner planner = new WavePlanner(setup.maxQueries());
        if (number == 1 && rootPlan != null) {
            planner.want(root, rootPlan);
        }
        want(root, number, planner);
        return planner.plan();
    }

    private <P> void want(Node<P> parent, int number, WavePlanner planner) {
        for (Edge<P> edge : parent.edges()) {
            for (Way<P, ?> way : edge.ways()) {
                want(parent, edge, way, number, planner);
            }
        }
    }

    private <P, B> void want(Node<P> parent, Edge<P> edge, Way<P, B> way, int number, WavePlanner planner) {
        Waves.Place place = waves.place(way.node());
        if (place.first() == number) {
            List<Row<P>> parents = place.free() ? List.of() : reachable(parent);
            seeds.plans(parent, edge, way, parents).forEach(plan -> planner.want(way.node(), plan));
        } else if (place.data() == number) {
            hydrate(way, planner);
        }
        want(way.node(), number, planner);
    }

    /** The items are read with the index's sort key, by which they are put in order. */
    private <B> void hydrate(Way<?, B> way, WavePlanner planner) {
        ReadSpec<B> spec = way.node().spec(setup.below());
        List<String> order =
                way.hop().accessPath().sort().stream().map(KeyColumn::name).toList();
        for (Map<String, AttributeValue> key : rows.keys(way.node())) {
            ReadPlan.Lookup<B> plan = ReadPlanner.known(spec, key, setup.now());
            planner.want(
                    way.node(),
                    new ReadPlan.Lookup<>(plan.keys(), plan.residual(), Projections.with(plan.projection(), order)));
        }
    }

    /** The rows of a node that belong to the graph, as far as it was read. */
    @SuppressWarnings("unchecked") // the rows of a node are of its entity
    private <P> List<Row<P>> reachable(Node<P> node) {
        Set<Row<?>> found = new LinkedHashSet<>();
        collect(roots(), node, found);
        List<Row<P>> rowsOfNode = new ArrayList<>();
        found.forEach(row -> rowsOfNode.add((Row<P>) row));
        return rowsOfNode;
    }

    private List<Row<E>> roots() {
        return rootPlan == null ? roots : rows.of(root).all();
    }

    private void collect(List<? extends Row<?>> from, Node<?> wanted, Set<Row<?>> found) {
        for (Row<?> row : from) {
            collect(row, wanted, found);
        }
    }

    private <P> void collect(Row<P> row, Node<?> wanted, Set<Row<?>> found) {
        if (row.node() == wanted) {
            found.add(row);
            return;
        }
        for (Edge<P> edge : row.node().edges()) {
            if (edge.ways().stream().anyMatch(way -> leadsTo(way.node(), wanted))) {
                collect(new Stitching<>(rows, edge).upTo(row, wanted), wanted, found);
            }
        }
    }

    private static boolean leadsTo(Node<?> node, Node<?> wanted) {
        return node == wanted
                || node.edges().stream()
                        .flatMap(edge -> edge.ways().stream())
                        .anyMatch(way -> leadsTo(way.node(), wanted));
    }
}
