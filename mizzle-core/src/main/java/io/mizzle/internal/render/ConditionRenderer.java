package io.mizzle.internal.render;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.Size;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions as DynamoDB writes them ("Condition and filter expressions, operators, and functions in DynamoDB"). */
public final class ConditionRenderer {

    private static final int MOST_VALUES = 100;

    private final ExpressionWriter out;

    /**
     * For one request.
     *
     * @param out takes the text
     */
    public ConditionRenderer(ExpressionWriter out) {
        this.out = out;
    }

    /**
     * All of the conditions, joined by AND.
     *
     * @param conditions at least one
     */
    public void all(List<? extends Condition<?>> conditions) {
        if (conditions.size() == 1) {
            condition(conditions.get(0));
        } else {
            joined(conditions, " AND ");
        }
    }

    private void condition(Condition<?> nested) {
        Condition<?> condition = unwrapped(nested);
        if (condition instanceof Equality<?> equality) {
            path(equality.attribute()).text(" = ").value(equality.value().encoded());
        } else if (condition instanceof Predicate.And<?> and) {
            joined(and.conditions(), " AND ");
        } else if (condition instanceof Predicate.Or<?> or) {
            joined(or.conditions(), " OR ");
        } else if (condition instanceof Predicate.Not<?> not) {
            out.text("NOT (");
            condition(not.condition());
            out.text(")");
        } else {
            predicate((Predicate<?>) condition);
        }
    }

    private void predicate(Predicate<?> predicate) {
        if (predicate instanceof Predicate.Comparison<?> comparison) {
            operand(comparison.left());
            sign(comparison.comparator()).value(comparison.right().encoded());
        } else if (predicate instanceof Predicate.Relation<?> relation) {
            operand(relation.left());
            sign(relation.comparator());
            operand(relation.right());
        } else if (predicate instanceof Predicate.Between<?> between) {
            operand(between.operand());
            out.text(" BETWEEN ").value(between.low().encoded());
            out.text(" AND ").value(between.high().encoded());
        } else if (predicate instanceof Predicate.In<?> in) {
            in(in);
        } else {
            function(predicate);
        }
    }

    private void in(Predicate.In<?> in) {
        path(in.attribute()).text(" IN (");
        for (int at = 0; at < in.values().size(); at++) {
            if (at > 0) {
                out.text(", ");
            }
            out.value(in.values().get(at).encoded());
        }
        out.text(")");
    }

    private void function(Predicate<?> predicate) {
        if (predicate instanceof Predicate.BeginsWith<?> begins) {
            out.text("begins_with(");
            path(begins.attribute()).text(", ").value(begins.prefix().encoded());
        } else if (predicate instanceof Predicate.Contains<?> contains) {
            out.text("contains(");
            path(contains.attribute()).text(", ").value(contains.part().encoded());
        } else if (predicate instanceof Predicate.Existence<?> existence) {
            out.text(existence.exists() ? "attribute_exists(" : "attribute_not_exists(");
            path(existence.attribute());
        } else if (predicate instanceof Predicate.TypeIs<?> type) {
            out.text("attribute_type(");
            path(type.attribute())
                    .text(", ")
                    .value(AttributeValue.fromS(type.type().name()));
        } else {
            throw new IllegalStateException("No text for " + predicate.getClass());
        }
        out.text(")");
    }

    private void joined(List<? extends Condition<?>> conditions, String operator) {
        for (int at = 0; at < conditions.size(); at++) {
            if (at > 0) {
                out.text(operator);
            }
            Condition<?> condition = unwrapped(conditions.get(at));
            if (condition instanceof Predicate.And<?> || condition instanceof Predicate.Or<?>) {
                out.text("(");
                condition(condition);
                out.text(")");
            } else {
                condition(condition);
            }
        }
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

    private void operand(Operand<?, ?> operand) {
        if (operand instanceof Size<?> size) {
            out.text("size(");
            path(size.attribute()).text(")");
        } else {
            path((Attribute<?, ?, ?>) operand);
        }
    }

    private ExpressionWriter sign(Predicate.Comparator comparator) {
        return out.text(" ").text(comparator.symbol()).text(" ");
    }

    private ExpressionWriter path(Attribute<?, ?, ?> attribute) {
        return out.path(Attribute.specOf(attribute).path());
    }
}
