package io.mizzle;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.MissingAccessPathException.UnusablePath;
import io.mizzle.internal.execute.CollectionRun;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.CollectionSpec;
import io.mizzle.internal.plan.ReadOptions;
import io.mizzle.internal.plan.ReadOptions.Flag;
import io.mizzle.internal.write.BatchWrites;
import io.mizzle.schema.CollectionPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Deletes an item collection, or the part of it below an item: the keys are read, page by page, and deleted in batches of 25. Not all or
 * nothing: where it ends early, executing it again deletes the rest. Items whose entity has unique components, or is counted by a parent,
 * are deleted one by one in transactions with what belongs to them; items of entities with {@code @SoftDelete} are deleted softly, unless
 * {@link #permanently()} is said. Items of other entities in the same partition stay. Immutable and thread-safe.
 *
 * @param <I> what the entities have in common
 */
public final class DeleteCollection<I> {

    private final Engine engine;
    private final CollectionSpec<I> spec;
    private final boolean permanent;
    private final boolean counting;
    private final Consumer<DeleteProgress> progress;

    DeleteCollection(Engine engine, CollectionSpec<I> spec) {
        this(engine, spec.keys(), false, true, state -> {});
    }

    private DeleteCollection(
            Engine engine,
            CollectionSpec<I> spec,
            boolean permanent,
            boolean counting,
            Consumer<DeleteProgress> progress) {
        this.engine = engine;
        this.spec = spec;
        this.permanent = permanent;
        this.counting = counting;
        this.progress = progress;
    }

    private DeleteCollection<I> with(CollectionSpec<I> changed) {
        return new DeleteCollection<>(engine, changed, permanent, counting, progress);
    }

    /**
     * This partition, or the part of it below an item.
     *
     * @param path such as {@code CUSTOMER_ITEM.in(…)} or {@code CUSTOMER_ITEM.under(ORDER.key(…))}
     * @throws IllegalArgumentException if one is named already
     */
    public DeleteCollection<I> where(CollectionPath<I> path) {
        if (spec.path() != null) {
            throw new IllegalArgumentException(
                    "The delete of " + spec.collection() + " names its partition twice. Make one delete for each.");
        }
        return with(spec.in(path));
    }

    /**
     * Only items of these entities.
     *
     * @param first an entity's record
     * @param others more of them
     * @throws IllegalArgumentException if one is not a member of the collection
     */
    @SafeVarargs
    public final DeleteCollection<I> only(Class<? extends I> first, Class<? extends I>... others) {
        Class<?>[] types = new Class<?>[others.length + 1];
        types[0] = first;
        System.arraycopy(others, 0, types, 1, others.length);
        return with(spec.only(types));
    }

    /** Removes items for good whose entities have {@code @SoftDelete}, softly deleted before or not. */
    public DeleteCollection<I> permanently() {
        return new DeleteCollection<>(engine, spec, true, counting, progress);
    }

    /** Leaves the numbers as they are that parents keep of what is deleted: where the parents go, too. */
    public DeleteCollection<I> withoutCounters() {
        return new DeleteCollection<>(engine, spec, permanent, false, progress);
    }

    /** Reads the whole table, where no partition is named: every item of the collection is deleted. */
    public DeleteCollection<I> allowScan() {
        return with(spec.with(spec.options().with(Flag.SCAN_ALLOWED)));
    }

    /**
     * How long executing may take, all requests together.
     *
     * @param limit from the call of the terminal on
     */
    public DeleteCollection<I> deadline(Duration limit) {
        return with(spec.with(spec.options().deadline(limit)));
    }

    /**
     * Hears how far the deletion is, after every page.
     *
     * @param hears must not block; called on the calling thread, or on the SDK's for async terminals
     */
    public DeleteCollection<I> onProgress(Consumer<DeleteProgress> hears) {
        return new DeleteCollection<>(engine, spec, permanent, counting, hears);
    }

    /**
     * Deletes. Costs the read units of all that is read, and one write unit per KB of each item and of each index it is in.
     *
     * @return how many items were deleted
     * @throws io.mizzle.exception.BatchIncompleteException if items that were read are left over; executing the statement again deletes
     *     them and what was not read yet
     * @throws MissingAccessPathException if no partition is named and {@link #allowScan()} was not said, whatever the scan policy is
     */
    public long execute() {
        return engine.run(conversation(), spec.options().deadline());
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<Long> executeAsync() {
        return engine.runAsync(this::conversation, spec.options().deadline());
    }

    /** What would be read to be deleted. Sends nothing. */
    public Explanation explain() {
        Explanation read = CollectionExplanation.of(run(), spec, engine);
        return new Explanation(
                "delete (" + (spec.path() == null ? "Scan" : "Query") + " of keys, then BatchWriteItem)",
                read.entity(),
                read.table(),
                read.accessPath(),
                read.keyCondition(),
                read.condition(),
                null,
                List.of("what is found is deleted, 25 items a request; executing it again goes on where it ended"),
                List.of(),
                read.requests(),
                read.estimatedCapacity());
    }

    /** The first requests, which read. Sends nothing. */
    public List<DynamoDbRequest> toRequests() {
        return FirstRequests.of(conversation());
    }

    private Conversation<Long> conversation() {
        return new CollectionDeletion(
                engine,
                engine.deadline(spec.options().deadline()),
                run().open(null),
                this::statement,
                progress,
                spec.collection().name());
    }

    private CollectionRun<I, Doomed<?>> run() {
        ReadOptions options = spec.options().with(Flag.INCLUDE_EXPIRED).with(Flag.HYDRATE);
        if (spec.path() == null && !options.has(Flag.SCAN_ALLOWED)) {
            throw new MissingAccessPathException(
                    new ErrorContext("delete", spec.collection().name(), null),
                    List.of(new UnusablePath(spec.collection().name(), "needs its partition, in where(…)")));
        }
        CollectionSpec<I> all = spec.with(permanent ? options.with(Flag.INCLUDE_DELETED) : options);
        return new CollectionRun<>(engine, all, "delete", Doomed.making());
    }

    private <E> @Nullable Delete<E> statement(Doomed<E> doomed) {
        EntityDefinition<E> entity = EntityDefinition.of(doomed.schema());
        boolean soft = !permanent && entity.component(Role.SOFT_DELETE).isPresent();
        if (!soft && BatchWrites.standsAlone(doomed.schema(), counting)) {
            return null;
        }
        Delete<E> delete = new DeleteOf<>(engine, doomed.schema()).where(doomed.key());
        delete = permanent ? delete.permanently() : delete;
        return counting ? delete : delete.withoutCounters();
    }
}
