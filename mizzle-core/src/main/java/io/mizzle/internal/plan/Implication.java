package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whether one condition follows from another, for what {@code when} of a sparse index can say: equality, IN, presence. */
final class Implication {

    private Implication() {}

    static boolean holds(Condition<?> known, Condition<?> wanted) {
        if (wanted instanceof Equality<?> equality) {
            List<AttributeValue> possible = values(known, equality.attribute());
            return possible != null && within(possible, List.of(equality.value().encoded()));
        }
        if (wanted instanceof Predicate.In<?> in) {
            List<AttributeValue> possible = values(known, in.attribute());
            return possible != null
                    && within(
                            possible, in.values().stream().map(Literal::encoded).toList());
        }
        return wanted instanceof Predicate.Existence<?> existence
                && existence.exists()
                && requires(known, existence.attribute());
    }

    private static boolean within(List<AttributeValue> possible, List<AttributeValue> allowed) {
        return possible.stream()
                .allMatch(value -> allowed.stream().anyMatch(each -> AttributeValueOrder.same(each, value)));
    }

    private static @Nullable List<AttributeValue> values(Condition<?> known, Attribute<?, ?, ?> attribute) {
        if (known instanceof Equality<?> equality && same(equality.attribute(), attribute)) {
            return List.of(equality.value().encoded());
        }
        if (known instanceof Predicate.In<?> in && same(in.attribute(), attribute)) {
            return in.values().stream().map(Literal::encoded).toList();
        }
        return null;
    }

    private static boolean requires(Condition<?> known, Attribute<?, ?, ?> attribute) {
        if (known instanceof Predicate.Comparison<?> comparison) {
            return comparison.comparator() != Predicate.Comparator.NE
                    && comparison.left() instanceof Attribute<?, ?, ?> left
                    && same(left, attribute);
        }
        if (known instanceof Predicate.Between<?> between) {
            return between.operand() instanceof Attribute<?, ?, ?> operand && same(operand, attribute);
        }
        if (known instanceof Predicate.BeginsWith<?> begins) {
            return same(begins.attribute(), attribute);
        }
        if (known instanceof Predicate.Existence<?> existence) {
            return existence.exists() && same(existence.attribute(), attribute);
        }
        return values(known, attribute) != null;
    }

    private static boolean same(Attribute<?, ?, ?> left, Attribute<?, ?, ?> right) {
        return Attribute.specOf(left).path().equals(Attribute.specOf(right).path());
    }
}
