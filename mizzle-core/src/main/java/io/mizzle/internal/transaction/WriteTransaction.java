package io.mizzle.internal.transaction;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Outcome;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.WritePlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Sends a transaction, with the same token until its outcome is certain: conflicts, throttling and lost answers are tried again.
 */
public final class WriteTransaction implements Conversation<TransactionPlan> {

    private final Engine engine;
    private final TransactionPlan plan;
    private final DynamoDbRequest request;
    private final String token;
    private final Attempts attempts;

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param plan at least one action
     * @param token makes it safe to send it again
     * @param deadline of the call
     */
    public WriteTransaction(Engine engine, TransactionPlan plan, String token, Deadline deadline) {
        this.engine = engine;
        this.plan = plan;
        this.token = token;
        this.request = plan.request(token);
        this.attempts = new Attempts(deadline, engine.random());
    }

    @Override
    public Step<TransactionPlan> begin() {
        return new Step.Send<>(new Call("transaction", null, null, request));
    }

    @Override
    public Step<TransactionPlan> rested() {
        return begin();
    }

    @Override
    public Step<TransactionPlan> answered(List<DynamoDbResponse> responses) {
        return new Step.Done<>(plan);
    }

    @Override
    public Step<TransactionPlan> failed(RuntimeException failure) {
        boolean uncertain = Outcome.isUncertain(failure);
        if (uncertain || Cancellation.passes(failure)) {
            Optional<Duration> pause = attempts.next();
            if (pause.isPresent()) {
                return new Step.Pause<>(pause.get());
            }
        }
        throw uncertain
                ? AmbiguousWriteException.ofTransaction(new ErrorContext("transaction", null, null), token, failure)
                : translate(failure);
    }

    private RuntimeException translate(RuntimeException failure) {
        if (!(failure instanceof TransactionCanceledException cancelled)) {
            return failure;
        }
        ErrorContext context =
                plan.actions().size() == 1 ? plan.actions().get(0).plan().context() : ErrorContext.NONE;
        return new TransactionFailedException(
                new ErrorContext("transaction", context.entity(), context.key()), reasons(cancelled), cancelled);
    }

    private List<Reason> reasons(TransactionCanceledException cancelled) {
        List<CancellationReason> byAction = cancelled.cancellationReasons();
        List<Reason> reasons = new ArrayList<>();
        for (int operation = 0; operation < plan.operations().size(); operation++) {
            WritePlan<?> write = plan.operations().get(operation);
            if (write != null && !byAction.isEmpty()) {
                reasons.add(reason(operation, write, byAction.get(plan.actionOf(operation))));
            }
        }
        return reasons;
    }

    private Reason reason(int operation, WritePlan<?> write, CancellationReason reason) {
        @Nullable Object old = reason.hasItem() && !reason.item().isEmpty() ? Actions.read(engine, write, reason.item()) : null;
        return new Reason(
                operation,
                write.operation(),
                write.entity().name(),
                write.context().key(),
                reason.code() == null ? "None" : reason.code(),
                reason.message(),
                old);
    }
}
