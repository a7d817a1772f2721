package io.mizzle.internal.graph;

import io.mizzle.exception.CursorException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.execute.ScrollPosition;
import io.mizzle.internal.execute.Source;
import io.mizzle.internal.execute.Source.SourcePosition;
import io.mizzle.internal.plan.Carrying;
import io.mizzle.internal.plan.ColumnTest;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadPlan;
import io.mizzle.internal.plan.ReadPlanner;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A range of roots with all that lies behind each of them, read by one Query.
 *
 * @param <E> the root's entity
 * @param root the root
 * @param behind what is read with it
 * @param range the Query
 */
record Neighbours<E>(Node<E> root, Set<Node<?>> behind, WavePlan.Range range) {

    /** What is read with the roots; null where nothing is. */
    static <E> @Nullable Neighbours<E> of(GraphSetup setup, Node<E> root, ReadSpec<E> spec, ReadPlan.Query<E> plan) {
        Span own = Span.of(plan.path(), plan.sort());
        Set<Node<?>> behind = own == null ? Set.of() : Behind.of(root, plan, setup.below());
        if (own == null || behind.isEmpty()) {
            return null;
        }
        List<ColumnTest> partition = plan.groups().get(0).get(0);
        List<Wish.Range> wishes = new ArrayList<>();
        wishes.add(new Wish.Range(root, plan, partition, own, null));
        for (Node<?> node : behind) {
            ReadPlan.Query<?> beside = beside(node, setup, plan, Carrying.knownValues(spec));
            if (beside == null) {
                return null;
            }
            wishes.add(new Wish.Range(node, beside, partition, own, null));
        }
        Cluster cluster = new Cluster(root.entity().table(), wishes, own.andBehind());
        return new Neighbours<>(root, behind, cluster.range());
    }

    /** How a node would be read by itself from the same partition; null where it would not be by a query of it. */
    private static <B> ReadPlan.@Nullable Query<B> beside(
            Node<B> node, GraphSetup setup, ReadPlan.Query<?> roots, Map<String, Object> bound) {
        for (var path : node.entity().paths()) {
            if (path.kind() == roots.path().kind()
                    && path.index().equals(roots.path().index())) {
                List<Object> values = new ArrayList<>();
                for (KeyMember<B> step : path.partitionSteps()) {
                    Object value = bound.get(step.name());
                    if (value == null) {
                        return null;
                    }
                    values.add(value);
                }
                ReadSpec<B> spec =
                        node.spec(setup.below()).path(new PathState<>(node.schema(), path.name(), values, null));
                return ReadPlanner.plan(spec, false, setup.now()).plan() instanceof ReadPlan.Query<B> query
                        ? query
                        : null;
            }
        }
        return null;
    }

    /** The roots with what lies behind them, from a position on. */
    BundleScroll<E> scroll(GraphSetup setup, GraphRows rows, @Nullable ScrollPosition start) {
        if (start != null && (start.group() != 0 || start.keys().size() != 1)) {
            throw new CursorException(ErrorContext.NONE, "it points into a read of another shape", null);
        }
        boolean descending = setup.options().has(Flag.DESCENDING);
        var asking = setup.asking(root.entity().table(), names(), descending, rows.reading(range.nodes()));
        Set<String> names = new LinkedHashSet<>(root.entity().keyNames());
        range.plan().path().columns().forEach(column -> names.add(column.name()));
        Source source = new Source(
                page -> asking.renderer().query(range.plan(), range.partition(), page),
                names,
                start == null ? SourcePosition.BEGINNING : start.source(0, 0));
        Supplier<Call> page = () -> asking.call(source.request(setup.options().pageSize(), false), Layout.ITEMS, true);
        return new BundleScroll<>(source, page, rows::root, descending);
    }

    private String names() {
        return range.nodes().stream().map(Node::toString).distinct().collect(Collectors.joining(", "));
    }
}
