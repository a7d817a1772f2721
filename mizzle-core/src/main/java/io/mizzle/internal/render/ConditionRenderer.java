package io.mizzle.internal.render;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions as DynamoDB writes them ("Condition and filter expressions, operators, and functions in DynamoDB"). */
public final class ConditionRenderer {

    private static final int MOST_VALUES = 100;

    private final ExpressionContext context;

    /**
     * For one request.
     *
     * @param context its placeholders
     */
    public ConditionRenderer(ExpressionContext context) {
        this.context = context;
    }

    /**
     * All of the conditions, joined by AND.
     *
     * @param conditions at least one
     */
    public String all(List<? extends Condition<?>> conditions) {
        return conditions.size() == 1 ? condition(conditions.get(0)) : joined(conditions, " AND ");
    }

    private String condition(Condition<?> nested) {
        Condition<?> condition = unwrapped(nested);
        if (condition instanceof Equality<?> equality) {
            return path(equality.attribute()) + " = " + value(equality.value());
        }
        if (condition instanceof Predicate.And<?> and) {
            return joined(and.conditions(), " AND ");
        }
        if (condition instanceof Predicate.Or<?> or) {
            return joined(or.conditions(), " OR ");
        }
        if (condition instanceof Predicate.Not<?> not) {
            return "NOT (" + condition(not.condition()) + ")";
        }
        return predicate((Predicate<?>) condition);
    }

    private String predicate(Predicate<?> predicate) {
        if (predicate instanceof Predicate.Comparison<?> comparison) {
            return operand(comparison.left()) + " " + comparison.comparator().symbol() + " "
                    + value(comparison.right());
        }
        if (predicate instanceof Predicate.Relation<?> relation) {
            return operand(relation.left()) + " " + relation.comparator().symbol() + " " + operand(relation.right());
        }
        if (predicate instanceof Predicate.Between<?> between) {
            return operand(between.operand()) + " BETWEEN " + value(between.low()) + " AND " + value(between.high());
        }
        if (predicate instanceof Predicate.In<?> in) {
            String values = in.values().stream().map(this::value).collect(Collectors.joining(", "));
            return path(in.attribute()) + " IN (" + values + ")";
        }
        return function(predicate);
    }

    private String function(Predicate<?> predicate) {
        if (predicate instanceof Predicate.BeginsWith<?> begins) {
            return "begins_with(" + path(begins.attribute()) + ", " + value(begins.prefix()) + ")";
        }
        if (predicate instanceof Predicate.Contains<?> contains) {
            return "contains(" + path(contains.attribute()) + ", " + value(contains.part()) + ")";
        }
        if (predicate instanceof Predicate.Existence<?> existence) {
            String name = existence.exists() ? "attribute_exists(" : "attribute_not_exists(";
            return name + path(existence.attribute()) + ")";
        }
        if (predicate instanceof Predicate.TypeIs<?> type) {
            AttributeValue descriptor = AttributeValue.fromS(type.type().name());
            return "attribute_type(" + path(type.attribute()) + ", " + context.value(descriptor) + ")";
        }
        throw new IllegalStateException("No text for " + predicate.getClass());
    }

    private String joined(List<? extends Condition<?>> conditions, String operator) {
        return conditions.stream()
                .map(ConditionRenderer::unwrapped)
                .map(each -> compound(each) ? "(" + condition(each) + ")" : condition(each))
                .collect(Collectors.joining(operator));
    }

    /** DynamoDB refuses redundant parentheses: an AND or OR of one condition is that condition. */
    private static Condition<?> unwrapped(Condition<?> condition) {
        if (condition instanceof Predicate.And<?> and && and.conditions().size() == 1) {
            return unwrapped(and.conditions().get(0));
        }
        if (condition instanceof Predicate.In<?> in && in.values().size() > MOST_VALUES) {
            return split(in);
        }
        return condition instanceof Predicate.Or<?> or && or.conditions().size() == 1
                ? unwrapped(or.conditions().get(0))
                : condition;
    }

    /** DynamoDB takes 100 values in one IN ("Expression parameters"): more are several, joined by OR. */
    private static <E> Condition<E> split(Predicate.In<E> in) {
        List<Condition<E>> parts = new ArrayList<>();
        for (int from = 0; from < in.values().size(); from += MOST_VALUES) {
            int to = Math.min(from + MOST_VALUES, in.values().size());
            parts.add(new Predicate.In<>(in.attribute(), in.values().subList(from, to)));
        }
        return new Predicate.Or<>(parts);
    }

    private static boolean compound(Condition<?> condition) {
        return condition instanceof Predicate.And<?> || condition instanceof Predicate.Or<?>;
    }

    private String operand(Operand<?, ?> operand) {
        return operand instanceof Size<?> size
                ? "size(" + path(size.attribute()) + ")"
                : path((Attribute<?, ?, ?>) operand);
    }

    private String path(Attribute<?, ?, ?> attribute) {
        return context.path(Attribute.specOf(attribute).path());
    }

    private String value(Literal literal) {
        return context.value(literal.encoded());
    }
}
