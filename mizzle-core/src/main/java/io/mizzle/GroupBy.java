package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * A select whose items are put into groups, before it says what of them is wanted. Immutable.
 *
 * @param <E> the entity
 * @param <K> the type of the values that groups have in common
 */
public final class GroupBy<E, K> {

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final Attribute<E, K, ?> attribute;

    GroupBy(Engine engine, ReadSpec<E> spec, Attribute<E, K, ?> attribute) {
        this.engine = engine;
        this.spec = spec;
        this.attribute = attribute;
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
        return new AggregateSelect<>(engine, spec, Aggregation.grouped(attribute, aggregates));
    }
}
