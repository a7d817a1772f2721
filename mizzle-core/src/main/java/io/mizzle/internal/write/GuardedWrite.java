package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import io.mizzle.schema.UniqueAttribute;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/**
 * A write of a whole item, or its delete, that has to know which unique values the stored item has: it is read first, and written on
 * condition that it still has them.
 *
 * @param <E> the entity
 */
final class GuardedWrite<E> implements ReadFirst {

    private final Planning<E> planning;
    private final WritePlan<E> plan;
    private final Map<String, AttributeValue> after;
    private List<Condition<E>> used = List.of();

    /**
     * For one call.
     *
     * @param planning of the statement
     * @param plan without guards
     * @param after the item as it will be; empty if there will be none
     */
    GuardedWrite(Planning<E> planning, WritePlan<E> plan, Map<String, AttributeValue> after) {
        this.planning = planning;
        this.plan = plan;
        this.after = after;
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
        used = conditions(item);
        Set<Condition<E>> all = new LinkedHashSet<>(plan.conditions());
        all.addAll(used);
        return planning.about(
                plan.key(),
                () -> plan.requiring(List.copyOf(all)).with(new Guards<>(planning, plan.key()).between(item, after)));
    }

    private List<Condition<E>> conditions(Map<String, AttributeValue> item) {
        List<Condition<E>> conditions = new ArrayList<>();
        for (UniqueAttribute<E> unique : planning.entity().uniques()) {
            for (KeyMember<E> member : unique.members()) {
                conditions.add(is(member.attribute(), item));
            }
        }
        planning.entity()
                .component(Role.SOFT_DELETE)
                .ifPresent(component -> conditions.add(is(component.attribute(), item)));
        return conditions;
    }

    private static <E> Condition<E> is(Attribute<E, ?, ?> attribute, Map<String, AttributeValue> item) {
        AttributeValue value = ConditionEvaluator.value(attribute, item);
        return value == null
                ? attribute.notExists()
                : new Equality<>(attribute, PhysicalAttributes.literal(attribute, value));
    }

    @Override
    public boolean isOutdated(Map<String, AttributeValue> item) {
        return !ConditionEvaluator.all(used, item);
    }
}
