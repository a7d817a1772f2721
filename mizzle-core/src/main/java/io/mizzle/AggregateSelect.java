package io.mizzle;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.ReadRun;
import io.mizzle.internal.plan.ReadSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Figures over all items that a select finds, or as many as its limit says. All pages are read, one after the other, and none is kept;
 * only the attributes that the figures need are asked for, though DynamoDB charges for whole items. Immutable and thread-safe.
 *
 * @param <E> the entity
 * @param <T> the figures: {@link Totals}, or a list of {@link Group}s
 */
public final class AggregateSelect<E, T> {

    private static final String NOTE = "All pages are read, one after the other, and only the figures are kept.";

    private final Engine engine;
    private final ReadSpec<E> spec;
    private final Aggregation<E, T> aggregation;

    AggregateSelect(Engine engine, ReadSpec<E> spec, Aggregation<E, T> aggregation) {
        this.engine = engine;
        this.spec = spec.only(aggregation.names());
        this.aggregation = aggregation;
    }

    /**
     * Reads everything and computes the figures. Costs the same as fetching the items.
     *
     * @throws io.mizzle.exception.MissingAccessPathException where no key serves the conditions and no scan is allowed
     * @throws io.mizzle.exception.ItemFormatException if an item stores something else than its entity says
     * @throws io.mizzle.exception.DeadlineExceededException when the deadline passes
     */
    public T fetch() {
        return engine.run(conversation(), spec.options().deadline());
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #fetch()} throws
     */
    public CompletableFuture<T> fetchAsync() {
        return engine.runAsync(this::conversation, spec.options().deadline());
    }

    /** What would be read, and how. Sends nothing. */
    public Explanation explain() {
        Explanation select = ReadExplanation.of(run(aggregation.begin().get()), spec, engine);
        List<String> notes = new ArrayList<>(select.notes());
        notes.add(NOTE);
        return new Explanation(
                select.operation().replaceFirst("select", "aggregate"),
                select.entity(),
                select.table(),
                select.accessPath(),
                select.keyCondition(),
                select.condition(),
                select.update(),
                notes,
                select.warnings(),
                select.requests(),
                select.estimatedCapacity());
    }

    /** The first requests {@link #fetch()} would send. Sends nothing. */
    public List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(conversation(run -> run));
    }

    private Conversation<T> conversation() {
        return conversation(ReadRun::warned);
    }

    private Conversation<T> conversation(UnaryOperator<ReadRun<E, Boolean>> started) {
        Aggregation.Collecting<T> collecting = aggregation.begin().get();
        ReadRun<E, Boolean> run = started.apply(run(collecting));
        Function<Long, T> ofCount = aggregation.ofCount();
        return ofCount == null ? run.through(count -> collecting.result()) : Conversations.map(run.count(), ofCount);
    }

    private ReadRun<E, Boolean> run(Aggregation.Collecting<T> collecting) {
        EntityDecoder<E> decoder = EntityDecoder.of(spec, engine, "aggregate");
        return new ReadRun<>(
                engine,
                spec,
                item -> decoder.decode(item, own -> {
                    collecting.accept(own);
                    return true;
                }));
    }
}
