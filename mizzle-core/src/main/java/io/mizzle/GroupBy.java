package io.mizzle;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A select whose items are put into groups, before it says what of them is wanted. Immutable.
 *
 * @param <E> the entity
 * @param <K> what the items of a group have in common
 */
public final class GroupBy<E, K> {

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final Grouping.Key<E, K> key;

    GroupBy(Engine engine, ReadSpec<E> spec, Grouping.Key<E, K> key) {
        this.engine = engine;
        this.spec = spec;
        this.key = key;
    }

    /**
     * Figures of each group, the groups in the order in which their values are met first. All pages are read; what is kept in memory
     * grows with the number of groups, not of items.
     *
     * @param first a figure
     * @param others more
     */
    @SafeVarargs
    public final AggregateSelect<E, List<Group<E, K>>> aggregate(Aggregate<E, ?> first, Aggregate<E, ?>... others) {
        List<Aggregate<E, ?>> aggregates = new ArrayList<>(others.length + 1);
        aggregates.add(first);
        aggregates.addAll(List.of(others));
        return new AggregateSelect<>(engine, spec, Aggregation.grouped(key, aggregates));
    }
}
