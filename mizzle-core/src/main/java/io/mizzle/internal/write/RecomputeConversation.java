package io.mizzle.internal.write;

import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Reads an item, updates it on condition that what the update relies on is still so, and starts again from the newer item where it
 * is not.
 *
 * @param <E> the entity
 */
final class RecomputeConversation<E> implements Conversation<E>, ReadFirst {

    private static final int ATTEMPTS = 5;

    private final Planning<E> planning;
    private final UpdateSpec<E> spec;
    private final UpdatePlanner<E> planner;
    private @Nullable UpdatePlan<E> sent;
    private int attempts;

    RecomputeConversation(Planning<E> planning, UpdateSpec<E> spec, UpdatePlanner<E> planner) {
        this.planning = planning;
        this.spec = spec;
        this.planner = planner;
    }

    /** The read. */
    GetItemRequest read() {
        return GetItemRequest.builder()
                .tableName(planning.table())
                .key(planner.key())
                .consistentRead(true)
                .build();
    }

    @Override
    public Step<E> begin() {
        return new Step.Send<>(readCall());
    }

    @Override
    public Call readCall() {
        return planning.call(read());
    }

    @Override
    public WritePlan<E> planFor(Map<String, AttributeValue> item) {
        if (item.isEmpty() && !spec.has(UpdateSpec.Flag.UPSERT)) {
            throw new ItemNotFoundException(planning.context(planner.key()), null);
        }
        UpdatePlan<E> plan = planning.about(planner.key(), () -> planner.plan(item));
        sent = plan;
        return plan.plan();
    }

    @Override
    public <R> Conversation<R> alone(WritePlan<?> own, Function<DynamoDbResponse, R> result) {
        return new WriteConversation<>(planning, planning.own(own), result);
    }

    @Override
    public boolean isOutdated(Map<String, AttributeValue> item) {
        UpdatePlan<E> last = sent;
        return last != null && !item.isEmpty() && !ConditionEvaluator.all(last.used(), item);
    }

    @Override
    public Step<E> answered(List<DynamoDbResponse> responses) {
        if (responses.get(0) instanceof GetItemResponse found) {
            return write(found.item());
        }
        UpdateItemResponse updated = (UpdateItemResponse) responses.get(0);
        return planning.about(planner.key(), () -> new Step.Done<>(planning.read(updated.attributes())));
    }

    @Override
    public Step<E> failed(RuntimeException failure) {
        UpdatePlan<E> last = sent;
        if (last == null) {
            throw failure instanceof MizzleException known
                    ? known.withContext(planning.context(planner.key()))
                    : failure;
        }
        Ambiguity<E> ambiguity = new Ambiguity<>(last.plan());
        DynamoDbResponse lost = ambiguity.lostAnswer(failure);
        if (lost != null) {
            return answered(List.of(lost));
        }
        if (failure instanceof ConditionalCheckFailedException refusal && attempts < ATTEMPTS && changed(refusal)) {
            return write(refusal.item());
        }
        throw new Refusals<>(planning, last.plan()).translate(ambiguity.translate(failure));
    }

    private Step<E> write(Map<String, AttributeValue> item) {
        attempts++;
        WritePlan<E> plan = planFor(item);
        return planning.about(
                planner.key(),
                () -> new Step.Send<>(planning.call(new Ambiguity<>(plan).guarded(planning.request(plan)))));
    }

    /** Whether the update was refused because somebody changed what it relies on. */
    private boolean changed(ConditionalCheckFailedException refusal) {
        return refusal.hasItem() && isOutdated(refusal.item());
    }
}
