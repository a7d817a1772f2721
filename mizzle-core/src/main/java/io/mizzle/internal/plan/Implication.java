package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.Size;
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
        if (known instanceof Predicate.And<?> and) {
            return and.conditions().stream().anyMatch(each -> requires(each, attribute));
        }
        if (known instanceof Predicate.Or<?> or) {
            return or.conditions().stream().allMatch(each -> requires(each, attribute));
        }
        if (known instanceof Predicate.Comparison<?> comparison) {
            return comparison.comparator() != Predicate.Comparator.NE && of(comparison.left(), attribute);
        }
        if (known instanceof Predicate.Relation<?> relation) {
            return relation.comparator() != Predicate.Comparator.NE
                    && (of(relation.left(), attribute) || of(relation.right(), attribute));
        }
        if (known instanceof Predicate.Between<?> between) {
            return of(between.operand(), attribute);
        }
        return function(known, attribute);
    }

    private static boolean function(Condition<?> known, Attribute<?, ?, ?> attribute) {
        if (known instanceof Predicate.Contains<?> contains) {
            return same(contains.attribute(), attribute);
        }
        if (known instanceof Predicate.TypeIs<?> type) {
            return same(type.attribute(), attribute);
        }
        if (known instanceof Predicate.BeginsWith<?> begins) {
            return same(begins.attribute(), attribute);
        }
        if (known instanceof Predicate.Existence<?> existence) {
            return existence.exists() && same(existence.attribute(), attribute);
        }
        return values(known, attribute) != null;
    }

    private static boolean of(Operand<?, ?> operand, Attribute<?, ?, ?> attribute) {
        return same(operand instanceof Size<?> size ? size.attribute() : (Attribute<?, ?, ?>) operand, attribute);
    }

    private static boolean same(Attribute<?, ?, ?> left, Attribute<?, ?, ?> right) {
        return Attribute.specOf(left).path().equals(Attribute.specOf(right).path());
    }
}
