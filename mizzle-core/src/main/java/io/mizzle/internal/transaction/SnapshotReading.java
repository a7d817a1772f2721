package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.execute.Attempts;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Step;
import io.mizzle.schema.PrimaryKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Reads items as they are at one moment; conflicts with writes are tried again. */
public final class SnapshotReading implements Conversation<Map<PrimaryKey<?>, Object>> {

    private final ReadTransactionPlan plan;
    private final Attempts attempts;
    private @Nullable Call asked;

    /**
     * For one call.
     *
     * @param engine where it runs
     * @param plan at least one read
     * @param deadline of the call
     */
    public SnapshotReading(Engine engine, ReadTransactionPlan plan, Deadline deadline) {
        this.plan = plan;
        this.attempts = new Attempts(deadline, engine.random());
    }

    @Override
    public Step<Map<PrimaryKey<?>, Object>> begin() {
        Call call = plan.call();
        asked = call;
        return new Step.Send<>(call);
    }

    @Override
    public Step<Map<PrimaryKey<?>, Object>> rested() {
        return begin();
    }

    @Override
    public Step<Map<PrimaryKey<?>, Object>> answered(List<DynamoDbResponse> responses) {
        List<ItemResponse> items = ((TransactGetItemsResponse) responses.get(0)).responses();
        if (items.size() != plan.reads().size()) {
            throw new IllegalStateException(
                    "DynamoDB was asked for " + plan.reads().size() + " items and answered with " + items.size()
                            + ". Run the transaction again.");
        }
        Map<PrimaryKey<?>, Object> found = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Map<String, AttributeValue> item = item(i, items.get(i));
            Object entity = item == null ? null : plan.reads().get(i).decode(item);
            if (entity != null) {
                found.put(plan.reads().get(i).key(), entity);
            }
        }
        return new Step.Done<>(found);
    }

    private @Nullable Map<String, AttributeValue> item(int index, ItemResponse response) {
        return BodyReading.item(asked, index, response.hasItem() ? response.item() : null);
    }

    @Override
    public Step<Map<PrimaryKey<?>, Object>> failed(RuntimeException failure) {
        if (Cancellation.passes(failure)) {
            Optional<Duration> pause = attempts.next();
            if (pause.isPresent()) {
                return new Step.Pause<>(pause.get());
            }
        }
        throw failure instanceof TransactionCanceledException cancelled
                ? new TransactionFailedException(
                        new ErrorContext("read transaction", null, null), reasons(cancelled), cancelled)
                : failure;
    }

    private List<Reason> reasons(TransactionCanceledException cancelled) {
        List<Reason> reasons = new ArrayList<>();
        List<CancellationReason> given = cancelled.cancellationReasons();
        for (int i = 0; i < Math.min(given.size(), plan.reads().size()); i++) {
            ErrorContext context = plan.reads().get(i).context();
            @Nullable String code = given.get(i).code();
            reasons.add(new Reason(
                    i,
                    "get",
                    context.entity(),
                    context.key(),
                    code == null ? "None" : code,
                    given.get(i).message(),
                    null));
        }
        return reasons;
    }
}
