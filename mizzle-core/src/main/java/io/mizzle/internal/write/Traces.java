package io.mizzle.internal.write;

import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.plan.AttributeValueOrder;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.write.WritePlan.Change;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whether a stored item shows what a write did to it: by the write's id, or by its content where there is none. Pure. */
final class Traces {

    private Traces() {}

    /**
     * Whether the item is as the write left it.
     *
     * @param plan of the write
     * @param stored the item; empty if there is none
     */
    static <E> boolean shows(WritePlan<E> plan, Map<String, AttributeValue> stored) {
        AttributeValue id = WriteIds.of(plan);
        if (id != null) {
            return id.equals(WriteIds.stored(plan, stored));
        }
        if (plan.change() instanceof Change.Put<E> put) {
            return AttributeValueOrder.same(AttributeValue.createM(put.item()), AttributeValue.createM(stored));
        }
        if (plan.change() instanceof Change.Update<E> update) {
            return !stored.isEmpty() && update.actions().stream().allMatch(action -> shows(action, stored));
        }
        return plan.change() instanceof Change.Delete<E> && stored.isEmpty();
    }

    private static boolean shows(UpdateAction<?> action, Map<String, AttributeValue> stored) {
        AttributeValue value = ConditionEvaluator.value(action.attribute(), stored);
        if (action instanceof UpdateAction.SetLiteral<?> set) {
            return AttributeValueOrder.same(value, set.value().encoded());
        }
        if (action instanceof UpdateAction.Remove<?>) {
            return value == null;
        }
        if (action instanceof UpdateAction.Add<?> add && add.value().encoded().n() == null) {
            return value != null
                    && elements(value).containsAll(elements(add.value().encoded()));
        }
        if (action instanceof UpdateAction.DeleteElements<?> delete) {
            return value == null
                    || Collections.disjoint(
                            elements(value), elements(delete.elements().encoded()));
        }
        return value != null;
    }

    private static Set<Object> elements(@Nullable AttributeValue set) {
        Set<Object> elements = new HashSet<>();
        if (set != null) {
            elements.addAll(set.ss());
            elements.addAll(set.bs());
            set.ns().forEach(number -> elements.add(new BigDecimal(number).stripTrailingZeros()));
        }
        return elements;
    }
}
