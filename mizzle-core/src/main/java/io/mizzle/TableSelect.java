package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;

/**
 * A select along the table's own key or a local index. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <R> the result
 */
public final class TableSelect<E, R> extends Reading<E, R, TableSelect<E, R>> {

    TableSelect(Engine engine, ReadSpec<E> spec, Results<E, R> results) {
        super(engine, spec, results);
    }

    @Override
    TableSelect<E, R> of(ReadSpec<E> changed) {
        return new TableSelect<>(engine(), changed, results());
    }

    /** Sees every write that was acknowledged before. Costs twice. */
    public TableSelect<E, R> consistent() {
        return changed(options -> options.with(Flag.CONSISTENT));
    }
}
