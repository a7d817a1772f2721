package io.mizzle.internal.transaction;

import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.write.Ending;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/**
 * One statement as a transaction of its own: because other items are written with its own, or because a token is to keep it from being
 * applied twice. What the request of the statement would have returned is known before, or read.
 *
 * @param <R> the result
 */
public final class OwnTransaction<R> implements Conversation<R> {

    private final WritePlan<?> plan;
    private final TransactionWrites writes;
    private final WriteTransaction transaction;
    private final Ending<R> ending;
    private boolean applied;

    private OwnTransaction(Engine engine, PreparedWrite<R> prepared, Deadline deadline) {
        this.plan = prepared.plan();
        this.writes = new TransactionWrites(List.of(prepared));
        this.transaction = new WriteTransaction(engine, writes, null, deadline);
        this.ending = Objects.requireNonNull(prepared.ending());
    }

    /**
     * The same write, sent as a transaction.
     *
     * @param engine where it runs
     * @param prepared a write that sends something, and is no check
     * @param note why
     * @param deadline of the call
     */
    public static <R> PreparedWrite<R> of(Engine engine, PreparedWrite<R> prepared, String note, Deadline deadline) {
        Step<String> first = new OwnTransaction<>(engine, prepared, deadline).transaction.begin();
        List<Call> calls = first instanceof Step.Send<String> send ? send.calls() : List.of();
        List<String> notes = new ArrayList<>(prepared.notes());
        notes.add(note);
        return new PreparedWrite<>(
                prepared.plan(),
                calls.stream().map(Call::request).toList(),
                notes,
                new OwnTransaction<>(engine, prepared, deadline),
                prepared.readFirst(),
                prepared.ending());
    }

    @Override
    public Step<R> begin() {
        return following(transaction.begin());
    }

    @Override
    public Step<R> rested() {
        return following(transaction.rested());
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        if (!applied) {
            return following(responses);
        }
        Map<String, AttributeValue> item = ((GetItemResponse) responses.get(0)).item();
        if (item.isEmpty()) {
            throw new IllegalStateException("The " + plan.operation()
                    + " was applied, but somebody deleted the item before it could be read. Do not repeat it.");
        }
        return new Step.Done<>(((Ending.Stored<R>) ending).result().apply(item));
    }

    @Override
    public Step<R> failed(RuntimeException failure) {
        if (applied) {
            throw new IllegalStateException(
                    "The " + plan.operation()
                            + " was applied, but reading the item afterwards failed. Do not repeat it; read the item.",
                    failure);
        }
        try {
            return following(transaction.failed(failure));
        } catch (TransactionFailedException refusal) {
            return missing(alone(refusal));
        } catch (MizzleException known) {
            throw known.withContext(plan.context());
        }
    }

    private Step<R> following(List<DynamoDbResponse> responses) {
        try {
            return following(transaction.answered(responses));
        } catch (ItemNotFoundException missing) {
            return missing(missing);
        }
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
    private RuntimeException alone(TransactionFailedException refusal) {
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
        applied = true;
        if (ending instanceof Ending.Known<R> known) {
            return new Step.Done<>(known.result());
        }
        if (ending instanceof Ending.Before<R> before) {
            return new Step.Done<>(before.result().apply(writes.firstRead()));
        }
        return new Step.Send<>(new Call(plan.operation(), plan.entity().name(), plan.table(), read()));
    }

    private GetItemRequest read() {
        return GetItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .consistentRead(true)
                .build();
    }
}
