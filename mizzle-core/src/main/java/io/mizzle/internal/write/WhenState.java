package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Predicate;
import io.mizzle.internal.plan.ConditionEvaluator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Whether the {@code when} of a sparse index will hold after an update.
 *
 * @param <E> the entity
 */
final class WhenState<E> {

    private final Knowledge<E> knowledge;
    private final List<Attribute<E, ?, ?>> undecided = new ArrayList<>();
    private boolean fails;

    WhenState(List<Condition<E>> when, Knowledge<E> knowledge) {
        this.knowledge = knowledge;
        when.forEach(this::judge);
    }

    /** One of its conditions is known to be false. */
    boolean fails() {
        return fails;
    }

    /** The attributes whose values would decide it. */
    List<Attribute<E, ?, ?>> undecided() {
        return undecided;
    }

    /** Whether an update changes one of the attributes that decide a {@code when}. */
    static <E> boolean touched(List<Condition<E>> when, Knowledge<E> knowledge) {
        return when.stream()
                .anyMatch(condition -> condition instanceof Predicate.And<E> and
                        ? touched(and.conditions(), knowledge)
                        : knowledge.touches(attribute(condition)));
    }

    private void judge(Condition<E> condition) {
        if (condition instanceof Predicate.And<E> and) {
            and.conditions().forEach(this::judge);
            return;
        }
        Attribute<E, ?, ?> attribute = attribute(condition);
        Finding finding = knowledge.find(attribute);
        if (finding instanceof Finding.Known known) {
            fails |= !ConditionEvaluator.matches(condition, item(attribute, known.value()));
        } else if (finding instanceof Finding.Absent) {
            fails |= !ConditionEvaluator.matches(condition, Map.of());
        } else if (!(finding instanceof Finding.Computed && condition instanceof Predicate.Existence<E>)) {
            undecided.add(attribute);
        }
    }

    private static <E> Attribute<E, ?, ?> attribute(Condition<E> condition) {
        if (condition instanceof Equality<E> equality) {
            return equality.attribute();
        }
        if (condition instanceof Predicate.In<E> in) {
            return in.attribute();
        }
        if (condition instanceof Predicate.Existence<E> existence) {
            return existence.attribute();
        }
        throw new IllegalStateException("The when of an index holds equalities, IN and IS PRESENT, not " + condition);
    }

    /** An item that has nothing but this value, at its place. */
    private static Map<String, AttributeValue> item(Attribute<?, ?, ?> attribute, AttributeValue value) {
        List<AttributePath.Step> steps = Attribute.specOf(attribute).path().steps();
        AttributeValue current = value;
        Map<String, AttributeValue> map = Map.of();
        for (int i = steps.size() - 1; i >= 0; i--) {
            map = new HashMap<>();
            map.put(((AttributePath.Step.Name) steps.get(i)).name(), current);
            current = AttributeValue.builder().m(map).build();
        }
        return map;
    }
}
