package io.mizzle;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import io.mizzle.schema.GlobalPath;
import io.mizzle.schema.Index;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TablePath;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A select that has no access path yet: the planner finds one for its conditions, or {@code where} names one. Immutable and
 * thread-safe.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class Select<E, R> extends Reading<E, R, Select<E, R>> {

    Select(Engine engine, ReadSpec<E> spec, Results<E, R> results) {
        super(engine, spec, results);
    }

    @Override
    Select<E, R> of(ReadSpec<E> changed) {
        return new Select<>(engine(), changed, results());
    }

    /**
     * Along the table's own key or a local index. A whole key is read with GetItem, a partition with Query.
     *
     * @param path such as {@code ORDER.key(…)} or {@code ORDER.in(…)}
     * @param conditions what else must hold; the key is not a condition, so they become a filter where the path cannot say them
     */
    @SafeVarargs
    public final TableSelect<E, R> where(TablePath<E> path, Condition<E>... conditions) {
        return new TableSelect<>(engine(), spec().path(TablePath.stateOf(path)).where(List.of(conditions)), results());
    }

    /**
     * Along a global index.
     *
     * @param path such as {@code ORDER.byStatus(…)}
     * @param conditions what else must hold
     */
    @SafeVarargs
    public final GlobalSelect<E, R> where(GlobalPath<E> path, Condition<E>... conditions) {
        return new GlobalSelect<>(
                engine(), spec().path(GlobalPath.stateOf(path)).where(List.of(conditions)), results());
    }

    /**
     * Several items by key, with BatchGetItem.
     *
     * @param keys at least one; duplicates are read once
     */
    @SafeVarargs
    public final KeysSelect<E, R> keys(PrimaryKey<E>... keys) {
        return keys(Arrays.asList(keys));
    }

    /**
     * Several items by key, with BatchGetItem.
     *
     * @param keys in the order of the results; none gives no results and sends nothing
     */
    public KeysSelect<E, R> keys(Collection<PrimaryKey<E>> keys) {
        return new KeysSelect<>(engine(), spec(), results(), List.copyOf(keys));
    }

    /** Sees every write that was acknowledged before. Costs twice; no global index can be used then. */
    public Select<E, R> consistent() {
        return changed(options -> options.with(Flag.CONSISTENT));
    }

    /**
     * Uses this index, whatever else the conditions could be served by.
     *
     * @param index an index of the entity's table
     */
    public Select<E, R> using(Index index) {
        return changed(options -> options.index(index.name()));
    }
}
