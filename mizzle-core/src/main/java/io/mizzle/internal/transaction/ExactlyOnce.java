package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Deadline;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.EntityDecoder;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.WritePlan;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * An update as a transaction of one action, which a token keeps from being applied twice, and a read of what is stored then.
 *
 * @param <E> the entity
 */
public final class ExactlyOnce<E> implements Conversation<E> {

    private static final String NOTE =
            "Sent as a transaction with a token, so that a lost answer can be asked for again; then the item is read.";

    private final Engine engine;
    private final WritePlan<?> plan;
    private final WriteTransaction transaction;
    private final EntityDecoder<E> decoder;
    private boolean applied;

    private ExactlyOnce(Engine engine, EntitySchema<E> schema, PreparedWrite<E> prepared, Deadline deadline) {
        this.engine = engine;
        this.plan = prepared.plan();
        this.transaction = new WriteTransaction(engine, new TransactionWrites(List.of(prepared)), null, deadline);
        this.decoder = new EntityDecoder<>(EntityDefinition.of(schema), engine.interceptors(), plan.operation());
    }

    /**
     * The same update, sent as a transaction.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param prepared an update that sends something
     * @param deadline of the call
     */
    public static <E> PreparedWrite<E> prepared(
            Engine engine, EntitySchema<E> schema, PreparedWrite<E> prepared, Deadline deadline) {
        Step<String> first = new ExactlyOnce<>(engine, schema, prepared, deadline).transaction.begin();
        List<Call> calls = first instanceof Step.Send<String> send ? send.calls() : List.of();
        return new PreparedWrite<>(
                prepared.plan(),
                calls.stream().map(Call::request).toList(),
                List.of(NOTE),
                new ExactlyOnce<>(engine, schema, prepared, deadline));
    }

    @Override
    public Step<E> begin() {
        return following(transaction.begin());
    }

    @Override
    public Step<E> rested() {
        return following(transaction.rested());
    }

    @Override
    public Step<E> answered(List<DynamoDbResponse> responses) {
        if (!applied) {
            return following(transaction.answered(responses));
        }
        Map<String, AttributeValue> item = ((GetItemResponse) responses.get(0)).item();
        @Nullable E entity = item.isEmpty() ? null : decoder.decode(item);
        if (entity == null) {
            throw new IllegalStateException(
                    "The update was applied, but somebody deleted the item before it could be read. Do not repeat it.");
        }
        return new Step.Done<>(entity);
    }

    @Override
    public Step<E> failed(RuntimeException failure) {
        if (applied) {
            throw new IllegalStateException(
                    "The update was applied, but reading the item afterwards failed. Do not repeat it; read the item.",
                    failure);
        }
        try {
            return following(transaction.failed(failure));
        } catch (TransactionFailedException refusal) {
            throw alone(refusal);
        }
    }

    private RuntimeException alone(TransactionFailedException refusal) {
        List<CancellationReason> reasons = refusal.getCause() instanceof TransactionCanceledException cancelled
                ? cancelled.cancellationReasons()
                : List.of();
        ErrorContext context = plan.context();
        return reasons.isEmpty()
                ? refusal.withContext(context)
                : Actions.refusal(engine, plan, reasons.get(0), refusal);
    }

    private Step<E> following(Step<String> step) {
        if (step instanceof Step.Send<String> send) {
            return new Step.Send<>(send.calls());
        }
        if (step instanceof Step.Pause<String> pause) {
            return new Step.Pause<>(pause.duration());
        }
        applied = true;
        GetItemRequest read = GetItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .consistentRead(true)
                .build();
        return new Step.Send<>(new Call(plan.operation(), plan.entity().name(), plan.table(), read));
    }
}
