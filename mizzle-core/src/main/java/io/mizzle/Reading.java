package io.mizzle;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.ScalarAttribute;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * A select that can be run. Immutable and thread-safe; nothing is sent before a terminal is called: {@code fetch…}, {@code page},
 * {@code stream}, {@code publish}, {@code count}, {@code exists}.
 *
 * <p>Terminals throw {@code MissingAccessPathException} where no key serves the conditions and no scan is allowed,
 * {@code ItemFormatException} where an item does not fit the entity, {@code DeadlineExceededException} when the deadline passes, and
 * the SDK's exceptions as they are.
 *
 * @param <E> the entity
 * @param <R> the result
 * @param <S> this very type
 */
public abstract sealed class Reading<E, R, S extends Reading<E, R, S>> extends Query<R, S>
        permits Select, TableSelect, GlobalSelect {

    private static final int MOST_SEGMENTS = 1_000_000;

    private final ReadSpec<E> spec;
    private final Results<E, R> results;

    Reading(Engine engine, ReadSpec<E> spec, Results<E, R> results) {
        super(engine, spec.options());
        this.spec = spec;
        this.results = results;
    }

    abstract S of(ReadSpec<E> changed);

    @Override
    final S with(ReadOptions changed) {
        return of(spec.with(changed));
    }

    final ReadSpec<E> spec() {
        return spec;
    }

    final Results<E, R> results() {
        return results;
    }

    /**
     * Only items of which all conditions hold. What no key can say becomes a filter: DynamoDB reads the items, and charges for them,
     * before it filters.
     *
     * @param conditions at least one
     * @throws IllegalArgumentException if there is none
     */
    @SafeVarargs
    public final S where(Condition<E>... conditions) {
        Arguments.some("where", conditions);
        return of(spec.where(List.of(conditions)));
    }

    /**
     * A scan reads this many segments of the table side by side; results come in no order. At most one page of each segment is kept in
     * memory.
     *
     * @param segments from 1 to 1,000,000
     */
    public final S parallelScan(int segments) {
        return parallelScan(segments, ScanOrder.AS_READ);
    }

    /**
     * The same with a choice of the order. At most one page of each segment is kept in memory.
     *
     * @param segments from 1 to 1,000,000
     * @param order of the results
     */
    public final S parallelScan(int segments, ScanOrder order) {
        Arguments.positive("parallelScan", segments);
        if (segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException("parallelScan(" + segments + "): DynamoDB divides a table into at most "
                    + MOST_SEGMENTS + " segments.");
        }
        UnaryOperator<ReadOptions> scan = options -> options.segments(segments).with(Flag.SCAN_ALLOWED);
        return changed(scan)
                .changed(options -> order == ScanOrder.BY_SEGMENT
                        ? options.with(Flag.SEGMENT_ORDER)
                        : options.without(Flag.SEGMENT_ORDER));
    }

    /**
     * How many read units all requests of a terminal together may consume per second: each waits until what the ones before it consumed
     * is paid off. The requests of one step, such as one for each segment, go out together.
     *
     * @param units at least 1
     */
    public final S readUnitsPerSecond(int units) {
        Arguments.positive("readUnitsPerSecond", units);
        return changed(options -> options.readUnits(units));
    }

    /** Attributes that an index does not carry are read from the table: one BatchGetItem key per item found. */
    public final S hydrate() {
        return changed(options -> options.with(Flag.HYDRATE));
    }

    /**
     * How many partitions one statement may query: for IN-lists, shards and time buckets.
     *
     * @param partitions at least 1; 100 unless set
     */
    public final S maxFanOut(int partitions) {
        Arguments.positive("maxFanOut", partitions);
        return changed(options -> options.maxFanOut(partitions));
    }

    /** How many results there are. Reads, and costs, the same as fetching them; only the number travels where that is possible. */
    public final long count() {
        return engine().run(started().count(), options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Long> countAsync() {
        return engine().runAsync(() -> started().count(), options().deadline());
    }

    /**
     * Figures over all results: {@code aggregate(count(), sum(ORDER.total))}. All pages are read; nothing of them is kept.
     *
     * @param first a figure
     * @param others more
     */
    @SafeVarargs
    public final AggregateSelect<E, Totals<E>> aggregate(Aggregate<E, ?> first, Aggregate<E, ?>... others) {
        List<Aggregate<E, ?>> aggregates = new ArrayList<>(others.length + 1);
        aggregates.add(first);
        aggregates.addAll(List.of(others));
        return new AggregateSelect<>(engine(), spec, Aggregation.total(List.copyOf(aggregates)));
    }

    /**
     * Puts the results into groups by the value of an attribute, of which {@link GroupBy#aggregate} then asks figures.
     *
     * @param attribute such as {@code ORDER.status}
     */
    public final <K> GroupBy<E, K> groupBy(ScalarAttribute<E, K, ?> attribute) {
        return new GroupBy<>(engine(), spec, Grouping.Key.one(attribute));
    }

    /**
     * Puts the results into groups by the values of several attributes. The key of a group holds them:
     * {@code group.key().get(ORDER.status)}.
     *
     * @param first such as {@code ORDER.status}
     * @param second another
     * @param others more
     */
    @SafeVarargs
    public final GroupBy<E, Tuple<E>> groupBy(
            ScalarAttribute<E, ?, ?> first, ScalarAttribute<E, ?, ?> second, ScalarAttribute<E, ?, ?>... others) {
        List<Attribute<E, ?, ?>> attributes = new ArrayList<>(others.length + 2);
        attributes.add(first);
        attributes.add(second);
        attributes.addAll(List.of(others));
        return new GroupBy<>(engine(), spec, Grouping.Key.several(List.copyOf(attributes)));
    }

    /** What would be read, and how. Sends nothing. */
    @Override
    public final Explanation explain() {
        return ReadExplanation.of(planned(), spec, engine());
    }

    @Override
    final String operation() {
        return "select";
    }

    @Override
    final String subject() {
        return spec.definition().name();
    }

    @Override
    final ReadRun<E, R> started() {
        return planned().warned();
    }

    @Override
    final ReadRun<E, R> planned() {
        return new ReadRun<>(engine(), spec, results.decoder(spec, engine()));
    }
}
