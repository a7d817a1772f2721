package io.mizzle;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.TooManyResultsException;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.OpenRead;
import io.mizzle.internal.execute.ScrollConversation.Taken;
import io.mizzle.internal.execute.ScrollConversation.Until;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import java.time.Duration;
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
 * A read that can be run, of one entity or of several. Immutable and thread-safe; nothing is sent before a terminal is called:
 * {@code fetch…}, {@code page}, {@code stream}, {@code publish}, {@code exists}.
 *
 * <p>Terminals throw {@code MissingAccessPathException} where no key serves what is asked and no scan is allowed,
 * {@code UnknownTypeException} where an item's type is unknown and such items are not skipped, {@code ItemFormatException} where an item
 * does not fit its entity, {@code DeadlineExceededException} when the deadline passes, and the SDK's exceptions as they are.
 *
 * @param <R> the result
 * @param <S> this very type
 */
public abstract sealed class Query<R, S extends Query<R, S>> permits Reading, CollectionQuery, GraphQuery {

    private final Engine engine;
    private final ReadOptions options;

    Query(Engine engine, ReadOptions options) {
        this.engine = engine;
        this.options = options;
    }

    final Engine engine() {
        return engine;
    }

    final ReadOptions options() {
        return options;
    }

    abstract S with(ReadOptions changed);

    /** Plans, and tells the listener what is seldom meant. */
    abstract OpenRead<R> started();

    /** What is read, for messages. */
    abstract String subject();

    /** Which statement reads it, for messages. */
    String operation() {
        return "query";
    }

    /** What would be read, and how. Sends nothing. */
    public abstract Explanation explain();

    final S changed(UnaryOperator<ReadOptions> change) {
        return with(change.apply(options));
    }

    /**
     * At most this many results. Reading stops there, however many pages that takes.
     *
     * @param results at least 1
     */
    public final S limit(int results) {
        Arguments.positive("limit", results);
        return changed(current -> current.limit(results));
    }

    /**
     * How many items one request evaluates at most: DynamoDB's {@code Limit}, before the filter.
     *
     * @param items at least 1
     */
    public final S pageSize(int items) {
        Arguments.positive("pageSize", items);
        return changed(current -> current.pageSize(items));
    }

    /** From the end of the sort key to its beginning. */
    public final S descending() {
        return changed(current -> current.with(Flag.DESCENDING));
    }

    /** May read the whole table where no key serves. Costs a read unit per 8 KB of the table. */
    public final S allowScan() {
        return changed(current -> current.with(Flag.SCAN_ALLOWED));
    }

    /** Also items whose time to live is over and that DynamoDB has not deleted yet. */
    public final S includeExpired() {
        return changed(current -> current.with(Flag.INCLUDE_EXPIRED));
    }

    /** Also items that were softly deleted. */
    public final S includeDeleted() {
        return changed(current -> current.with(Flag.INCLUDE_DELETED));
    }

    /**
     * How long a terminal may take, over all its requests.
     *
     * @param limit from the call of the terminal on
     */
    public final S deadline(Duration limit) {
        return changed(current -> current.deadline(limit));
    }

    /** All results, or as many as the limit says. All pages are read. */
    public final List<R> fetch() {
        return engine.run(all(), options.deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<List<R>> fetchAsync() {
        return engine.runAsync(this::all, options.deadline());
    }

    /**
     * The only result.
     *
     * @return empty where nothing matches
     * @throws TooManyResultsException if several match, unless the limit is 1
     */
    public final Optional<R> fetchOne() {
        return engine.run(one(), options.deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Optional<R>> fetchOneAsync() {
        return engine.runAsync(this::one, options.deadline());
    }

    /**
     * The first result in the order of the sort key.
     *
     * @return empty where nothing matches
     */
    public final Optional<R> fetchFirst() {
        return engine.run(first(), options.deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Optional<R>> fetchFirstAsync() {
        return engine.runAsync(this::first, options.deadline());
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
        return engine.run(paged(null), options.deadline());
    }

    /**
     * The page that begins where a cursor points.
     *
     * @param cursor of the same statement, or null for the first page
     * @throws io.mizzle.exception.CursorException if it was changed or belongs to another statement
     */
    public final Page<R> page(@Nullable Cursor cursor) {
        return engine.run(paged(cursor), options.deadline());
    }

    /** The same on the SDK's threads. */
    public final CompletableFuture<Page<R>> pageAsync(@Nullable Cursor cursor) {
        return engine.runAsync(() -> paged(cursor), options.deadline());
    }

    /** The results one after the other; the next page is read when the last is used up. Close it. */
    public final Stream<R> stream() {
        return ResultStream.of(engine, started(), options);
    }

    /** The results on the SDK's threads, as many as the subscriber asks for. Each subscription reads anew. */
    public final SdkPublisher<R> publish() {
        return new ResultPublisher<>(engine, this::started, options);
    }

    /** The first requests a terminal would send. Sends nothing. */
    public final List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(planned().take(Until.ENOUGH, wanted(), null));
    }

    /** Plans, and tells nobody. */
    abstract OpenRead<R> planned();

    private Conversation<List<R>> all() {
        return Conversations.map(started().take(Until.ENOUGH, wanted(), null), taken -> List.copyOf(taken.results()));
    }

    private Conversation<Optional<R>> first() {
        return Conversations.map(started().take(Until.ENOUGH, 1, null), taken -> first(taken.results()));
    }

    private static <R> Optional<R> first(List<R> results) {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.get(0));
    }

    private Conversation<Optional<R>> one() {
        return Conversations.map(started().take(Until.ENOUGH, Math.min(2, wanted()), null), taken -> {
            if (taken.results().size() > 1) {
                throw new TooManyResultsException(new ErrorContext(operation(), subject(), null));
            }
            return first(taken.results());
        });
    }

    private Conversation<Page<R>> paged(@Nullable Cursor cursor) {
        OpenRead<R> run = started();
        Until until = options.limit() != null ? Until.ENOUGH : Until.FIRST_PAGE;
        String text = cursor == null ? null : cursor.text();
        Function<Taken<R>, Page<R>> page = taken -> {
            String next = run.cursor(taken.next());
            return new Page<>(taken.results(), next == null ? null : new Cursor(next));
        };
        return Conversations.map(run.take(until, wanted(), text), page);
    }

    final int wanted() {
        Integer limit = options.limit();
        return limit == null ? Integer.MAX_VALUE : limit;
    }

    /** What would be read, as {@link #explain()} says it, or why nothing can be. */
    @Override
    public final String toString() {
        try {
            return explain().toString();
        } catch (MizzleException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
