package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.graph.GraphRun;
import io.mizzle.internal.graph.GraphSetup;
import io.mizzle.internal.graph.Node;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.GlobalPath;
import io.mizzle.schema.Index;
import io.mizzle.schema.TablePath;
import java.util.List;

/**
 * A query of an entity together with related ones, in as few requests as their keys allow. Requests are sent in waves: what is known from
 * the statement first, side by side; what follows from items that were read, in the next wave. All pages of related items are read;
 * limits, order and conditions of a relation hold for each parent by itself. The statement's own limit, order and conditions are those of
 * the roots, which are the results. Immutable and thread-safe.
 *
 * @param <E> the entity the graph starts from
 * @param <R> the result
 * @param <S> this very type
 */
public abstract sealed class GraphQuery<E, R, S extends GraphQuery<E, R, S>> extends Query<R, S>
        permits ViewQuery, RelatedQuery {

    static final int QUERIES_PER_WAVE = 10;

    private final ReadSpec<E> spec;
    private final int maxQueries;

    GraphQuery(Engine engine, ReadSpec<E> spec, int maxQueries) {
        super(engine, spec.options());
        this.spec = spec;
        this.maxQueries = maxQueries;
    }

    abstract S of(ReadSpec<E> changed, int queries);

    abstract Node<E> root();

    @Override
    final S with(ReadOptions changed) {
        return of(spec.with(changed), maxQueries);
    }

    final ReadSpec<E> spec() {
        return spec;
    }

    final int maxQueries() {
        return maxQueries;
    }

    /**
     * Roots along the table's own key or a local index.
     *
     * @param path such as {@code CUSTOMER.key(…)} or {@code ORDER.in(…)}
     * @param conditions what else must hold of the root
     */
    @SafeVarargs
    public final S where(TablePath<E> path, Condition<E>... conditions) {
        return of(spec.path(TablePath.stateOf(path)).where(List.of(conditions)), maxQueries);
    }

    /**
     * Roots along a global index.
     *
     * @param path such as {@code ORDER.byStatus(…)}
     * @param conditions what else must hold of the root
     */
    @SafeVarargs
    public final S where(GlobalPath<E> path, Condition<E>... conditions) {
        return of(spec.path(GlobalPath.stateOf(path)).where(List.of(conditions)), maxQueries);
    }

    /**
     * Only roots of which all conditions hold. What no key can say becomes a filter.
     *
     * @param conditions at least one
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    public final S where(Condition<E>... conditions) {
        Arguments.some("where", conditions);
        return of(spec.where(List.of(conditions)), maxQueries);
    }

    /** Sees every write that was acknowledged before. Costs twice; global indexes cannot be read like this. */
    public final S consistent() {
        return changed(options -> options.with(Flag.CONSISTENT));
    }

    /**
     * Finds roots by this index, whatever else the conditions could be served by.
     *
     * @param index an index of the entity's table
     */
    public final S using(Index index) {
        return changed(options -> options.index(index.name()));
    }

    /**
     * How many queries one wave may send side by side for ranges of the same partitions. Where there would be more, one Query for each
     * partition reads from the first range to the last, and a filter asks for the types that are wanted.
     *
     * @param queries at least 1; 10 unless set
     */
    public final S maxQueriesPerWave(int queries) {
        Arguments.positive("maxQueriesPerWave", queries);
        return of(spec, queries);
    }

    @Override
    final GraphRun<E, R> planned() {
        Node<E> root = root();
        GraphSetup setup =
                new GraphSetup(engine(), options(), maxQueries, engine().clock().instant());
        ReadSpec<E> wanted = root.spec(options());
        return new GraphRun<>(setup, root, spec.path() == null ? wanted : wanted.path(spec.path()));
    }

    @Override
    final OpenRead<R> started() {
        return planned().warned();
    }

    @Override
    public final Explanation explain() {
        return GraphExplanation.of(planned(), spec, engine(), subject());
    }
}
