package io.mizzle.internal.write;

import io.mizzle.exception.IndexMembersUnknownException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Conversations;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.write.UpdateSpec.Flag;
import io.mizzle.schema.EntitySchema;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A delete that sets a time instead of removing the item: an update whose item may be missing, as that of any delete may.
 *
 * @param <E> the entity
 * @param update carries it out
 * @param mayBeMissing whether a missing item is no failure, since nothing was demanded of it
 */
record SoftDeletion<E>(Conversation<E> update, boolean mayBeMissing) implements Conversation<Optional<E>> {

    private static final String NOTE = "The item stays, marked as deleted; permanently() removes it.";

    static <E> PreparedWrite<Optional<E>> prepared(
            Planning<E> planning, EntitySchema<E> schema, DeleteSpec<E> deletion) {
        UpdateSpec<E> spec = spec(schema, deletion).with(Flag.DELETE);
        UpdatePlanner<E> planner = planning.inContext(() -> new UpdatePlanner<>(planning, spec));
        PreparedWrite<E> prepared = update(planning, planner);
        boolean mayBeMissing =
                spec.conditions().isEmpty() && prepared.plan().expectation().version() == null;
        return new PreparedWrite<>(
                prepared.plan(),
                prepared.requests(),
                notes(prepared),
                prepared.isTransaction() ? null : new SoftDeletion<>(prepared.conversation(), mayBeMissing),
                prepared.readFirst(),
                new Ending.Stored<>(item -> Optional.of(planning.read(item)), mayBeMissing ? Optional.empty() : null));
    }

    private static <E> UpdateSpec<E> spec(EntitySchema<E> schema, DeleteSpec<E> deletion) {
        if (deletion.target() instanceof DeleteSpec.Target.OfEntity<E> stored) {
            return UpdateSpec.of(schema, new UpdateSpec.Target.Stored<>(stored.entity()), List.of());
        }
        DeleteSpec.Target.ByKey<E> byKey = (DeleteSpec.Target.ByKey<E>) deletion.target();
        return UpdateSpec.of(schema, new UpdateSpec.Target.ByKey<>(byKey.key()), byKey.conditions());
    }

    /** An index of deleted items gets a new entry, for which the item may have to be read. */
    private static <E> PreparedWrite<E> update(Planning<E> planning, UpdatePlanner<E> planner) {
        if (planner.readsFirst()) {
            return planner.reading();
        }
        try {
            return Writes.updating(planning, planner);
        } catch (IndexMembersUnknownException unknown) {
            return planner.reading();
        }
    }

    private static List<String> notes(PreparedWrite<?> update) {
        return Stream.concat(Stream.of(NOTE), update.notes().stream()).toList();
    }

    @Override
    public Step<Optional<E>> begin() {
        return deleted(update::begin);
    }

    @Override
    public Step<Optional<E>> answered(List<DynamoDbResponse> responses) {
        return deleted(() -> update.answered(responses));
    }

    @Override
    public Step<Optional<E>> failed(RuntimeException failure) {
        return deleted(() -> update.failed(failure));
    }

    @Override
    public Step<Optional<E>> rested() {
        return deleted(update::rested);
    }

    private Step<Optional<E>> deleted(Supplier<Step<E>> next) {
        try {
            Step<E> step = next.get();
            return step instanceof Step.Done<E> done
                    ? new Step.Done<>(Optional.of(done.result()))
                    : Conversations.passedOn(step);
        } catch (ItemNotFoundException missing) {
            if (mayBeMissing) {
                return new Step.Done<>(Optional.empty());
            }
            throw missing;
        }
    }
}
