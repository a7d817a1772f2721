package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.write.WritePlan.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * A write of a whole item, or its delete, that has to know the stored item because others are written with it: it is read first, and
 * written on condition that what was relied on is still so.
 *
 * @param <E> the entity
 */
final class AccompaniedWrite<E> implements ReadFirst {

    private final Planning<E> planning;
    private final WritePlan<E> plan;
    private final Map<String, AttributeValue> after;
    private final Companions<E> companions;
    private List<Condition<E>> used = List.of();

    /**
     * For one call.
     *
     * @param planning of the statement
     * @param plan without companions
     * @param after the item as it will be; empty if there will be none
     */
    AccompaniedWrite(Planning<E> planning, WritePlan<E> plan, Map<String, AttributeValue> after) {
        this.planning = planning;
        this.plan = plan;
        this.after = after;
        this.companions = new Companions<>(planning, plan.key());
    }

    @Override
    public Call readCall() {
        return planning.call(GetItemRequest.builder()
                .tableName(plan.table())
                .key(plan.key())
                .consistentRead(true)
                .build());
    }

    @Override
    public WritePlan<E> planFor(Map<String, AttributeValue> item) {
        used = companions.conditions(item, plan.change() instanceof Change.Put<E> && Carried.needed(planning));
        Set<Condition<E>> all = new LinkedHashSet<>(plan.conditions());
        all.addAll(used);
        return planning.about(
                plan.key(), () -> carrying(item).requiring(List.copyOf(all)).with(companions.between(item, after)));
    }

    private WritePlan<E> carrying(Map<String, AttributeValue> item) {
        return plan.change() instanceof Change.Put<E> put
                ? plan.changing(new Change.Put<>(Carried.over(planning, put.item(), item)))
                : plan;
    }

    @Override
    public <R> Conversation<R> alone(WritePlan<?> own, Function<DynamoDbResponse, R> result) {
        return new WriteConversation<>(planning, planning.own(own), result);
    }

    @Override
    public boolean isOutdated(Map<String, AttributeValue> item) {
        return !ConditionEvaluator.all(used, item);
    }
}
