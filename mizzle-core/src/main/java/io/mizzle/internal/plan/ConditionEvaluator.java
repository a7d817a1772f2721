package io.mizzle.internal.plan;

import io.mizzle.codec.ValueType;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Conditions checked on an item in memory, with the same outcome as in DynamoDB ("Comparison operator and function reference in
 * DynamoDB"): where a key names an item and there is no filter to send.
 */
public final class ConditionEvaluator {

    private ConditionEvaluator() {}

    /**
     * Whether all conditions hold.
     *
     * @param conditions joined by AND; none holds always
     * @param item the whole item
     */
    public static boolean all(List<? extends Condition<?>> conditions, Map<String, AttributeValue> item) {
        for (Condition<?> condition : conditions) {
            if (!matches(condition, item)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a condition holds.
     *
     * @param condition any
     * @param item the whole item
     */
    public static boolean matches(Condition<?> condition, Map<String, AttributeValue> item) {
        if (condition instanceof Equality<?> equality) {
            return AttributeValueOrder.same(
                    value(equality.attribute(), item), equality.value().encoded());
        }
        if (condition instanceof Predicate.And<?> and) {
            return all(and.conditions(), item);
        }
        if (condition instanceof Predicate.Or<?> or) {
            return or.conditions().stream().anyMatch(each -> matches(each, item));
        }
        if (condition instanceof Predicate.Not<?> not) {
            return !matches(not.condition(), item);
        }
        return predicate((Predicate<?>) condition, item);
    }

    private static boolean predicate(Predicate<?> predicate, Map<String, AttributeValue> item) {
        if (predicate instanceof Predicate.Comparison<?> comparison) {
            return compare(
                    operand(comparison.left(), item),
                    comparison.comparator(),
                    comparison.right().encoded());
        }
        if (predicate instanceof Predicate.Relation<?> relation) {
            return compare(operand(relation.left(), item), relation.comparator(), operand(relation.right(), item));
        }
        if (predicate instanceof Predicate.Between<?> between) {
            @Nullable AttributeValue value = operand(between.operand(), item);
            return compare(value, Predicate.Comparator.GE, between.low().encoded())
                    && compare(value, Predicate.Comparator.LE, between.high().encoded());
        }
        if (predicate instanceof Predicate.In<?> in) {
            @Nullable AttributeValue value = value(in.attribute(), item);
            return in.values().stream().map(Literal::encoded).anyMatch(each -> AttributeValueOrder.same(value, each));
        }
        return function(predicate, item);
    }

    private static boolean function(Predicate<?> predicate, Map<String, AttributeValue> item) {
        if (predicate instanceof Predicate.BeginsWith<?> begins) {
            return AttributeValueOrder.beginsWith(
                    value(begins.attribute(), item), begins.prefix().encoded());
        }
        if (predicate instanceof Predicate.Contains<?> contains) {
            return AttributeValueOrder.contains(
                    value(contains.attribute(), item), contains.part().encoded());
        }
        if (predicate instanceof Predicate.Existence<?> existence) {
            return (value(existence.attribute(), item) != null) == existence.exists();
        }
        if (predicate instanceof Predicate.TypeIs<?> type) {
            AttributeValue value = value(type.attribute(), item);
            return value != null && ValueType.of(value) == type.type();
        }
        throw new IllegalStateException("No meaning for " + predicate.getClass());
    }

    private static boolean compare(
            @Nullable AttributeValue left, Predicate.Comparator comparator, @Nullable AttributeValue right) {
        return switch (comparator) {
            case EQ -> AttributeValueOrder.same(left, right);
            case NE -> !AttributeValueOrder.same(left, right);
            case LT -> AttributeValueOrder.comparable(left, right) && AttributeValueOrder.compare(left, right) < 0;
            case LE -> AttributeValueOrder.comparable(left, right) && AttributeValueOrder.compare(left, right) <= 0;
            case GT -> AttributeValueOrder.comparable(left, right) && AttributeValueOrder.compare(left, right) > 0;
            case GE -> AttributeValueOrder.comparable(left, right) && AttributeValueOrder.compare(left, right) >= 0;
        };
    }

    private static @Nullable AttributeValue operand(Operand<?, ?> operand, Map<String, AttributeValue> item) {
        if (operand instanceof Size<?> size) {
            AttributeValue measured = value(size.attribute(), item);
            return measured == null ? null : AttributeValueOrder.size(measured);
        }
        return value((Attribute<?, ?, ?>) operand, item);
    }

    /**
     * The value at an attribute's path.
     *
     * @param attribute any
     * @param item the whole item
     * @return the value, null where it, or something above it, is absent
     */
    public static @Nullable AttributeValue value(Attribute<?, ?, ?> attribute, Map<String, AttributeValue> item) {
        List<AttributePath.Step> steps = Attribute.specOf(attribute).path().steps();
        AttributeValue current = item.get(((AttributePath.Step.Name) steps.get(0)).name());
        for (int i = 1; i < steps.size() && current != null; i++) {
            current = below(current, steps.get(i));
        }
        return current;
    }

    private static @Nullable AttributeValue below(AttributeValue value, AttributePath.Step step) {
        if (step instanceof AttributePath.Step.Name name) {
            return value.hasM() ? value.m().get(name.name()) : null;
        }
        int index = ((AttributePath.Step.Position) step).index();
        return value.hasL() && index < value.l().size() ? value.l().get(index) : null;
    }
}
