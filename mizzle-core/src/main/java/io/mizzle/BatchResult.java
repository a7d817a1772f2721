package io.mizzle;

import io.mizzle.exception.BatchIncompleteException;
import io.mizzle.exception.BatchIncompleteException.Leftover;
import io.mizzle.exception.ErrorContext;
import io.mizzle.internal.batch.BatchEntry;
import io.mizzle.internal.batch.BatchOutcome;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a batch wrote and what it did not. Each item is in exactly one of the two. Immutable. */
public final class BatchResult {

    private final BatchOutcome outcome;
    private final int merged;

    BatchResult(BatchOutcome outcome, int merged) {
        this.outcome = outcome;
        this.merged = merged;
    }

    /** Whether everything was written. */
    public boolean isComplete() {
        return outcome.leftovers().isEmpty();
    }

    /** How many items were put or deleted. */
    public int processed() {
        return outcome.processed().size();
    }

    /** How many writes were left out because a later one of the same batch is about the same item. */
    public int merged() {
        return merged;
    }

    /** How many requests it took, those for unprocessed items included. */
    public int requests() {
        return outcome.requests();
    }

    /**
     * The entities that were put, as stored: generated values filled in.
     *
     * @param schema their entity
     * @return in the order DynamoDB took them, unmodifiable
     */
    public <E> List<E> stored(EntitySchema<E> schema) {
        Class<E> type = EntityDefinition.of(schema).type();
        return of(outcome.processed(), schema, BatchEntry::isPut)
                .map(BatchEntry::stored)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** What was not written, or not certainly: writing it again does no harm. */
    public List<Leftover> leftovers() {
        return outcome.leftovers().stream().map(BatchEntry::leftover).toList();
    }

    /**
     * Entities that were not put, as the caller gave them: what to give the next batch.
     *
     * @param schema their entity
     * @return unmodifiable
     */
    public <E> List<E> leftoverPuts(EntitySchema<E> schema) {
        Class<E> type = EntityDefinition.of(schema).type();
        return of(outcome.leftovers(), schema, BatchEntry::isPut)
                .map(entry -> type.cast(entry.given()))
                .toList();
    }

    /**
     * Keys whose items were not deleted: what to give the next batch.
     *
     * @param schema their entity
     * @return unmodifiable
     */
    @SuppressWarnings("unchecked") // a delete of this schema was given a key of its entity
    public <E> List<PrimaryKey<E>> leftoverDeletes(EntitySchema<E> schema) {
        return of(outcome.leftovers(), schema, entry -> !entry.isPut())
                .map(entry -> (PrimaryKey<E>) entry.given())
                .toList();
    }

    /** Why the batch ended early: empty if it is complete, or DynamoDB only returned the leftovers as unprocessed. */
    public Optional<RuntimeException> cause() {
        return Optional.ofNullable(outcome.cause());
    }

    BatchResult orThrow() {
        if (isComplete()) {
            return this;
        }
        throw new BatchIncompleteException(
                new ErrorContext("batch", null, null), processed(), leftovers(), outcome.cause());
    }

    private static Stream<BatchEntry> of(
            List<BatchEntry> entries, EntitySchema<?> schema, Predicate<BatchEntry> condition) {
        return entries.stream().filter(entry -> entry.schema() == schema).filter(condition);
    }
}
