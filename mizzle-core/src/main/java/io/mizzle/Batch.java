package io.mizzle;

import io.mizzle.internal.batch.BatchConversation;
import io.mizzle.internal.batch.BatchPlan;
import io.mizzle.internal.batch.BatchPlan.Allowance;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.BatchWrites;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/**
 * Many puts and deletes over any entities and tables ("BatchWriteItem" of the DynamoDB API reference), in requests of up to 25 items
 * and 16 MB, up to eight side by side. It is not all or nothing, and no conditions can be part of it: each item is put over whatever is
 * there. What DynamoDB leaves unprocessed is sent again, with growing pauses, until the deadline; without a deadline, until ten waves in
 * a row achieved nothing.
 *
 * <p>Of several writes of one item only the last is sent, whether put or delete. Immutable and thread-safe.
 */
public final class Batch {

    private final Engine engine;
    private final List<Consumer<BatchPlan>> parts;
    private final Set<Allowance> allowances;
    private final Consumer<BatchProgress> progress;
    private final @Nullable Duration deadline;

    Batch(Engine engine) {
        this(engine, List.of(), Set.of(), state -> {}, null);
    }

    private Batch(
            Engine engine,
            List<Consumer<BatchPlan>> parts,
            Set<Allowance> allowances,
            Consumer<BatchProgress> progress,
            @Nullable Duration deadline) {
        this.engine = engine;
        this.parts = parts;
        this.allowances = allowances;
        this.progress = progress;
        this.deadline = deadline;
    }

    /**
     * Puts entities over whatever is there, as {@link Insert#orReplace()} does: generated ids and timestamps are filled in, and a
     * version counts on from the entity's own.
     *
     * @param schema their entity
     * @param entities none null
     * @throws io.mizzle.exception.ModelException if other items are written with those of the entity, such as guards of unique values
     */
    public <E> Batch put(EntitySchema<E> schema, Collection<? extends E> entities) {
        BatchWrites.requireAlone(schema, "put");
        List<E> copy = List.copyOf(entities);
        return with(plan -> plan.put(schema, copy));
    }

    /**
     * The same of a few.
     *
     * @param schema their entity
     * @param entities none null
     * @throws io.mizzle.exception.ModelException as {@link #put(EntitySchema, Collection)} does
     */
    @SafeVarargs
    public final <E> Batch put(EntitySchema<E> schema, E... entities) {
        return put(schema, List.of(entities));
    }

    /**
     * Deletes items, whether they are there or not.
     *
     * @param schema their entity
     * @param keys none null
     * @throws io.mizzle.exception.ModelException if other items are written with those of the entity, such as guards of unique values
     */
    public <E> Batch delete(EntitySchema<E> schema, Collection<PrimaryKey<E>> keys) {
        BatchWrites.requireAlone(schema, "delete");
        List<PrimaryKey<E>> copy = List.copyOf(keys);
        return with(plan -> plan.delete(schema, copy));
    }

    /**
     * The same of a few.
     *
     * @param schema their entity
     * @param keys none null
     * @throws io.mizzle.exception.ModelException as {@link #delete(EntitySchema, Collection)} does
     */
    @SafeVarargs
    public final <E> Batch delete(EntitySchema<E> schema, PrimaryKey<E>... keys) {
        return delete(schema, List.of(keys));
    }

    /**
     * Allows puts of entities that have a version: what someone else wrote since the entity was read is lost, since DynamoDB checks no
     * conditions in a batch.
     */
    public Batch unchecked() {
        return allowing(Allowance.UNCHECKED);
    }

    /**
     * Allows deletes of entities that have a {@code @SoftDelete} component: their items are gone then, since a batch cannot update them.
     */
    public Batch permanently() {
        return allowing(Allowance.PERMANENT);
    }

    private Batch allowing(Allowance allowance) {
        Set<Allowance> more = EnumSet.of(allowance);
        more.addAll(allowances);
        return new Batch(engine, parts, Set.copyOf(more), progress, deadline);
    }

    /**
     * Hears how far the batch is, after every wave of requests.
     *
     * @param hears must not block; called on the calling thread, or on the SDK's for async terminals
     */
    public Batch onProgress(Consumer<BatchProgress> hears) {
        return new Batch(engine, parts, allowances, hears, deadline);
    }

    /**
     * How long executing may take, all requests together.
     *
     * @param limit from the call of the terminal on
     */
    public Batch deadline(Duration limit) {
        return new Batch(engine, parts, allowances, progress, limit);
    }

    /**
     * Writes everything. All items are encoded and checked before the first is sent. Costs one write unit per KB of each item, and as
     * much for every index it is in.
     *
     * @return what was written
     * @throws io.mizzle.exception.BatchIncompleteException if something is left over; it holds what, typed
     * @throws io.mizzle.exception.ModelException if an entity has a version and {@link #unchecked()} was not said, or items to delete
     *     have a soft delete and {@link #permanently()} was not said; nothing was sent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store an item; nothing was sent
     */
    public BatchResult execute() {
        return tryExecute().orThrow();
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #execute()} throws
     */
    public CompletableFuture<BatchResult> executeAsync() {
        return tryExecuteAsync().thenApply(BatchResult::orThrow);
    }

    /**
     * Writes as much as it can; what is left over is part of the result, also where a request failed.
     *
     * @return what was written and what was not
     * @throws io.mizzle.exception.ModelException if an entity has a version and {@link #unchecked()} was not said, or items to delete
     *     have a soft delete and {@link #permanently()} was not said; nothing was sent
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store an item; nothing was sent
     */
    public BatchResult tryExecute() {
        try (BatchPlan plan = plan()) {
            return engine.run(conversation(plan), deadline);
        }
    }

    /**
     * The same on the SDK's threads.
     *
     * @return fails with what {@link #tryExecute()} throws
     */
    public CompletableFuture<BatchResult> tryExecuteAsync() {
        BatchPlan plan = new BatchPlan(engine, allowances);
        CompletableFuture<BatchResult> result = engine.runAsync(() -> conversation(filled(plan)), deadline);
        CompletableFuture<BatchResult> unused = result.whenComplete((written, failure) -> plan.close());
        return result;
    }

    /**
     * What executing this would do. Sends nothing.
     *
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public Explanation explain() {
        try (BatchPlan plan = plan()) {
            return BatchExplanation.of(plan);
        }
    }

    /**
     * The first requests, up to eight. Generated ids and timestamps are taken now. They print item values: never log them.
     *
     * @return the requests, not sent
     * @throws io.mizzle.exception.MizzleException what executing it would throw before sending
     */
    public List<DynamoDbRequest> toRequests() {
        try (BatchPlan plan = plan()) {
            return FirstRequests.of(conversation(plan));
        }
    }

    private BatchPlan plan() {
        return filled(new BatchPlan(engine, allowances));
    }

    private BatchPlan filled(BatchPlan plan) {
        try {
            parts.forEach(part -> part.accept(plan));
            return plan;
        } catch (RuntimeException refused) {
            plan.close();
            throw refused;
        }
    }

    private Conversation<BatchResult> conversation(BatchPlan plan) {
        BatchConversation conversation = new BatchConversation(
                plan.entries(),
                engine.deadline(deadline),
                engine.random(),
                (processed, total, requests) -> progress.accept(new BatchProgress(processed, total, requests)));
        return Conversations.map(conversation, outcome -> new BatchResult(outcome, plan.merged()));
    }

    private Batch with(Consumer<BatchPlan> part) {
        List<Consumer<BatchPlan>> longer = new ArrayList<>(parts);
        longer.add(part);
        return new Batch(engine, List.copyOf(longer), allowances, progress, deadline);
    }
}
