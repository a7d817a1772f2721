package io.mizzle.internal.transaction;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.ErrorContext;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Attempts;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Outcome;
import io.mizzle.internal.execute.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Sends a transaction, with the same token until its outcome is certain: conflicts, throttling and lost answers are tried again. What a
 * write needs to know of its item is read before, and once more where it changed meanwhile. The result is the token.
 */
public final class WriteTransaction implements Conversation<String> {

    private static final ErrorContext CONTEXT = new ErrorContext("transaction", null, null);
    private static final int MOST_READS = 5;

    private final Engine engine;
    private final TransactionWrites writes;
    private final Attempts attempts;
    private final @Nullable String givenToken;
    private String token;
    private @Nullable TransactionPlan sent;
    private int reads;

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param writes at least one
     * @param token the caller's, or null for one of its own
     * @param deadline of the call
     */
    public WriteTransaction(Engine engine, TransactionWrites writes, @Nullable String token, Deadline deadline) {
        this.engine = engine;
        this.writes = writes;
        this.givenToken = token;
        this.token = token == null ? Tokens.fresh() : token;
        this.attempts = new Attempts(deadline, engine.random());
    }

    @Override
    public Step<String> begin() {
        List<Call> first = writes.reads();
        reads++;
        return first.isEmpty() ? plan() : new Step.Send<>(first);
    }

    private Step<String> plan() {
        TransactionPlan plan = writes.plan();
        sent = plan;
        return plan.actions().isEmpty() ? new Step.Done<>(token) : send(plan);
    }

    private Step<String> send(TransactionPlan plan) {
        return new Step.Send<>(plan.call(token, engine.expressions()));
    }

    @Override
    public Step<String> rested() {
        TransactionPlan plan = sent;
        return plan == null ? begin() : send(plan);
    }

    @Override
    public Step<String> answered(List<DynamoDbResponse> responses) {
        if (responses.get(0) instanceof GetItemResponse) {
            writes.read(responses.stream()
                    .map(response -> ((GetItemResponse) response).item())
                    .toList());
            return plan();
        }
        return new Step.Done<>(token);
    }

    @Override
    public Step<String> failed(RuntimeException failure) {
        TransactionPlan plan = sent;
        if (plan == null) {
            throw failure;
        }
        boolean uncertain = Outcome.isUncertain(failure);
        if (uncertain || Cancellation.passes(failure)) {
            Optional<Duration> pause = attempts.next();
            if (pause.isPresent()) {
                return new Step.Pause<>(pause.get());
            }
        }
        if (uncertain) {
            throw AmbiguousWriteException.ofTransaction(CONTEXT, token, failure);
        }
        if (failure instanceof TransactionCanceledException cancelled) {
            return again(new Reasons(engine, plan, cancelled));
        }
        throw failure;
    }

    /** A transaction that is planned anew is another one, so it needs a token of its own. */
    private Step<String> again(Reasons reasons) {
        boolean outdated = reasons.onlyOutdated(writes);
        if (!outdated || reads >= MOST_READS || givenToken != null) {
            throw reasons.exception();
        }
        token = Tokens.fresh();
        sent = null;
        return begin();
    }
}
