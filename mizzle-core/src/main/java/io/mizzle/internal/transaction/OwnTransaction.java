package io.mizzle.internal.transaction;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Attempts;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Outcome;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.write.Ending;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.ReadFirst;
import io.mizzle.internal.write.WritePlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * One statement as a transaction of its own: because other items are written with its own, or because a token is to keep it from being
 * applied twice. What the request of the statement would have returned is known before, or read. Where the item had to be read to
 * know whether others are written with it, and none are, it is a plain request after all.
 *
 * @param <R> the result
 */
public final class OwnTransaction<R> implements Conversation<R> {

    private static final int MOST_READS = 5;

    private final WritePlan<?> plan;
    private final TransactionWrites writes;
    private final WriteTransaction transaction;
    private final Ending<R> ending;
    private final Attempts attempts;
    private final @Nullable ReadFirst readFirst;
    private @Nullable Conversation<R> alone;
    private Map<String, AttributeValue> read = Map.of();
    private int reads;
    private boolean applied;

    private OwnTransaction(Engine engine, PreparedWrite<R> prepared, boolean always, Deadline deadline) {
        this.plan = prepared.plan();
        this.writes = new TransactionWrites(List.of(prepared));
        this.transaction = new WriteTransaction(engine, writes, null, deadline);
        this.ending = Objects.requireNonNull(prepared.ending());
        this.attempts = new Attempts(deadline, engine.random());
        this.readFirst = always ? null : prepared.readFirst();
    }

    /**
     * The same write, sent as a transaction.
     *
     * @param engine where it runs
     * @param prepared a write that sends something, and is no check
     * @param always whether it is a transaction even where nothing else is written
     * @param note why
     * @param deadline of the call
     */
    public static <R> PreparedWrite<R> of(
            Engine engine, PreparedWrite<R> prepared, boolean always, String note, Deadline deadline) {
        Step<String> first = new OwnTransaction<>(engine, prepared, always, deadline).transaction.begin();
        List<Call> calls = first instanceof Step.Send<String> send ? send.calls() : List.of();
        List<String> notes = new ArrayList<>(prepared.notes());
        notes.add(note);
        return new PreparedWrite<>(
                prepared.plan(),
                calls.stream().map(Call::request).toList(),
                notes,
                new OwnTransaction<>(engine, prepared, always, deadline),
                prepared.readFirst(),
                prepared.ending());
    }

    @Override
    public Step<R> begin() {
        return following(transaction.begin());
    }

    @Override
    public Step<R> rested() {
        if (applied) {
            return readResult();
        }
        return alone != null ? alone.rested() : following(transaction.rested());
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        if (applied) {
            return result(((GetItemResponse) responses.get(0)).item());
        }
        if (alone != null) {
            return alone.answered(responses);
        }
        try {
            return isAlone(responses.get(0))
                    ? Objects.requireNonNull(alone).begin()
                    : following(transaction.answered(responses));
        } catch (ItemNotFoundException missing) {
            return missing(missing);
        }
    }

    private Step<R> result(Map<String, AttributeValue> item) {
        if (item.isEmpty()) {
            throw new IllegalStateException("The " + plan.operation()
                    + " was applied, but somebody deleted the item before it could be read. Do not repeat it.");
        }
        return new Step.Done<>(((Ending.Stored<R>) ending).result().apply(item));
    }

    /** Whether the item, now that it was read, is written alone. */
    private boolean isAlone(DynamoDbResponse response) {
        ReadFirst first = readFirst;
        if (first == null || !(response instanceof GetItemResponse found)) {
            return false;
        }
        WritePlan<?> now = first.planFor(found.item());
        if (!now.companions().isEmpty()) {
            return false;
        }
        read = found.item();
        reads++;
        alone = first.alone(now, this::resultAlone);
        return true;
    }

    private R resultAlone(DynamoDbResponse response) {
        if (ending instanceof Ending.Stored<R> stored) {
            return stored.result().apply(((UpdateItemResponse) response).attributes());
        }
        return ending instanceof Ending.Known<R> known
                ? known.result()
                : ((Ending.Before<R>) ending).result().apply(read);
    }

    @Override
    public Step<R> failed(RuntimeException failure) {
        if (applied) {
            return notRead(failure);
        }
        Conversation<R> own = alone;
        if (own != null) {
            return failedAlone(own, failure);
        }
        try {
            return following(transaction.failed(failure));
        } catch (TransactionFailedException refusal) {
            return missing(reason(refusal));
        } catch (MizzleException known) {
            throw known.withContext(plan.context());
        }
    }

    /** Reading harms nobody, so it is tried again. */
    private Step<R> notRead(RuntimeException failure) {
        Optional<Duration> pause =
                Outcome.isUncertain(failure) || Outcome.isThrottling(failure) ? attempts.next() : Optional.empty();
        if (pause.isPresent()) {
            return new Step.Pause<>(pause.get());
        }
        throw new IllegalStateException(
                "The " + plan.operation()
                        + " was applied, but reading the item afterwards failed. Do not repeat it; read the item.",
                failure);
    }

    private Step<R> failedAlone(Conversation<R> own, RuntimeException failure) {
        try {
            return own.failed(failure);
        } catch (ItemNotFoundException missing) {
            return again(Map.of()) ? begin() : missing(missing);
        } catch (ConditionFailedException refused) {
            if (again(refused.oldItem().orElse(Map.of()))) {
                return begin();
            }
            throw refused;
        }
    }

    private boolean again(Map<String, AttributeValue> stored) {
        boolean outdated =
                reads < MOST_READS && Objects.requireNonNull(readFirst).isOutdated(stored);
        if (outdated) {
            alone = null;
        }
        return outdated;
    }

    private Step<R> missing(RuntimeException failure) {
        boolean own =
                failure instanceof ItemNotFoundException none && none.context().equals(plan.context());
        if (own && ending instanceof Ending.Stored<R> end) {
            R result = end.missing();
            if (result != null) {
                return new Step.Done<>(result);
            }
        }
        throw failure;
    }

    /** What the statement would have thrown without a transaction. */
    private RuntimeException reason(TransactionFailedException refusal) {
        return refusal.reasons().stream()
                .map(Reason::failure)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> refusal.withContext(plan.context()));
    }

    private Step<R> following(Step<String> step) {
        if (step instanceof Step.Send<String> send) {
            return new Step.Send<>(send.calls());
        }
        if (step instanceof Step.Pause<String> pause) {
            return new Step.Pause<>(pause.duration());
        }
        if (ending instanceof Ending.Known<R> known) {
            return new Step.Done<>(known.result());
        }
        if (ending instanceof Ending.Before<R> before) {
            return new Step.Done<>(before.result().apply(writes.firstRead()));
        }
        applied = true;
        return readResult();
    }

    private Step<R> readResult() {
        GetItemRequest request = GetItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .consistentRead(true)
                .build();
        return new Step.Send<>(new Call(plan.operation(), plan.entity().name(), plan.table(), request));
    }
}
