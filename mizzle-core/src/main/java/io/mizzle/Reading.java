package io.mizzle;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.TooManyResultsException;
import io.mizzle.expression.Condition;
import io.mizzle.expression.ScalarAttribute;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.plan.ReadSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

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
public abstract sealed class Reading<E, R, S extends Reading<E, R, S>> permits Select, TableSelect, GlobalSelect {

    private static final int MOST_SEGMENTS = 1_000_000;

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final Results<E, R> results;

    Reading(Engine engine, ReadSpec<E> spec, Results<E, R> results) {
        this.engine = engine;
        this.spec = spec;
        this.results = results;
    }

    abstract S changed(ReadSpec<E> changed);

    final Engine engine() {
        return engine;
    }

    final ReadSpec<E> spec() {
        return spec;
    }

    final Results<E, R> results() {
        return results;
    }

    final S options(UnaryOperator<ReadOptions> change) {
        return changed(spec.with(change.apply(spec.options())));
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
        return changed(spec.where(List.of(conditions)));
    }

    /**
     * At most this many results. Reading stops there, however many pages that takes.
     *
     * @param results at least 1
     */
    public final S limit(int results) {
        Arguments.positive("limit", results);
        return options(options -> options.limit(results));
    }

    /**
     * How many items one request evaluates at most: DynamoDB's {@code Limit}, before the filter.
     *
     * @param items at least 1
     */
    public final S pageSize(int items) {
        Arguments.positive("pageSize", items);
        return options(options -> options.pageSize(items));
    }

    /** From the end of the sort key to its beginning. */
    public final S descending() {
        return options(options -> options.with(Flag.DESCENDING));
    }

    /** May read the whole table where no key serves the conditions. Costs a read unit per 8 KB of the table. */
    public final S allowScan() {
        return options(options -> options.with(Flag.SCAN_ALLOWED));
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
        return options(scan)
                .options(options -> order == ScanOrder.BY_SEGMENT
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
        return options(options -> options.readUnits(units));
    }

    /** Also items whose time to live is over and that DynamoDB has not deleted yet. */
    public final S includeExpired() {
        return options(options -> options.with(Flag.INCLUDE_EXPIRED));
    }

    /** Also items that are softly deleted. */
    public final S includeDeleted() {
        return options(options -> options.with(Flag.INCLUDE_DELETED));
    }

    /** Attributes that an index does not carry are read from the table: one BatchGetItem key per item found. */
    public final S hydrate() {
        return options(options -> options.with(Flag.HYDRATE));
    }

    /**
     * How many partitions one statement may query: for IN-lists, shards and time buckets.
     *
     * @param partitions at least 1; 100 unless set
     */
    public final S maxFanOut(int partitions) {
        Arguments.positive("maxFanOut", partitions);
        return options(options -> options.maxFanOut(partitions));
    }

    /**
     * How long a terminal may take, over all its requests.
     *
     * @param limit from the call of the terminal on
     */
    public final S deadline(Duration limit) {
        return options(options -> options.deadline(limit));
    }

    /** All results, or as many as the limit says. All pages are read. */
    public final List<R> fetch() {
        return engine.run(all(), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<List<R>> fetchAsync() {
        return engine.runAsync(this::all, spec.options().deadline());
    }

    /**
     * The only result.
     *
     * @return empty where nothing matches
     * @throws TooManyResultsException if several match, unless the limit is 1
     */
    public final Optional<R> fetchOne() {
        return engine.run(one(), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Optional<R>> fetchOneAsync() {
        return engine.runAsync(this::one, spec.options().deadline());
    }

    /**
     * The first result in the order of the sort key.
     *
     * @return empty where nothing matches
     */
    public final Optional<R> fetchFirst() {
        return engine.run(first(), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Optional<R>> fetchFirstAsync() {
        return engine.runAsync(this::first, spec.options().deadline());
    }

    /** Whether anything matches. */
    public final boolean exists() {
        return fetchFirst().isPresent();
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Boolean> existsAsync() {
        return fetchFirstAsync().thenApply(Optional::isPresent);
    }

    /** The first page: as many results as the limit says, else what one page of DynamoDB gives. */
    public final Page<R> page() {
        return engine.run(paged(null), spec.options().deadline());
    }

    /**
     * The page that begins where a cursor points.
     *
     * @param cursor of the same statement, or null for the first page
     * @throws io.mizzle.exception.CursorException if it was changed or belongs to another statement
     */
    public final Page<R> page(@Nullable Cursor cursor) {
        return engine.run(paged(cursor), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Page<R>> pageAsync(@Nullable Cursor cursor) {
        return engine.runAsync(() -> paged(cursor), spec.options().deadline());
    }

    /** How many results there are. Reads, and costs, the same as fetching them; only the number travels where that is possible. */
    public final long count() {
        return engine.run(started().count(), spec.options().deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Long> countAsync() {
        return engine.runAsync(() -> started().count(), spec.options().deadline());
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
        return new AggregateSelect<>(engine, spec, Aggregation.total(List.copyOf(aggregates)));
    }

    /**
     * Puts the results into groups by the value of an attribute, of which {@link GroupBy#aggregate} then asks figures.
     *
     * @param attribute such as {@code ORDER.status}
     */
    public final <K> GroupBy<E, K> groupBy(ScalarAttribute<E, K, ?> attribute) {
        return new GroupBy<>(engine, spec, attribute);
    }

    /** The results one after the other; the next page is read when the last is used up. Close it. */
    public final Stream<R> stream() {
        return ResultStream.of(engine, started(), spec.options());
    }

    /** The results on the SDK's threads, as many as the subscriber asks for. Each subscription reads anew. */
    public final SdkPublisher<R> publish() {
        return new ResultPublisher<>(engine, this::started, spec.options());
    }

    /** What would be read, and how. Sends nothing. */
    public final Explanation explain() {
        return ReadExplanation.of(run(), spec, engine);
    }

    /** The first requests a terminal would send. Sends nothing. */
    public final List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(run().take(Until.ENOUGH, wanted(), null));
    }

    private Conversation<List<R>> all() {
        return Conversations.map(started().take(Until.ENOUGH, wanted(), null), taken -> List.copyOf(taken.results()));
    }

    private Conversation<Optional<R>> first() {
        return Conversations.map(
                started().take(Until.ENOUGH, 1, null),
                taken -> taken.results().stream().findFirst());
    }

    private Conversation<Optional<R>> one() {
        return Conversations.map(started().take(Until.ENOUGH, Math.min(2, wanted()), null), taken -> {
            if (taken.results().size() > 1) {
                throw new TooManyResultsException(
                        new ErrorContext("select", spec.definition().name(), null));
            }
            return taken.results().stream().findFirst();
        });
    }

    private Conversation<Page<R>> paged(@Nullable Cursor cursor) {
        ReadRun<E, R> run = started();
        boolean limited = spec.options().limit() != null;
        Until until = limited ? Until.ENOUGH : Until.FIRST_PAGE;
        String text = cursor == null ? null : cursor.text();
        Function<Taken<R>, Page<R>> page = taken -> {
            String next = run.cursor(taken.next());
            return new Page<>(taken.results(), next == null ? null : new Cursor(next));
        };
        return Conversations.map(run.take(until, wanted(), text), page);
    }

    private int wanted() {
        Integer limit = spec.options().limit();
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    private ReadRun<E, R> started() {
        return run().warned();
    }

    final ReadRun<E, R> run() {
        return new ReadRun<>(engine, spec, results.decoder(spec, engine));
    }

    /** What would be read, as {@link #explain()} says it, or why nothing can be. */
    @Override
    public String toString() {
        try {
            return explain().toString();
        } catch (MizzleException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
