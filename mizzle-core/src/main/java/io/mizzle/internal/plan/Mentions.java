package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Operand;
import io.mizzle.expression.Predicate;
import io.mizzle.expression.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The top-level attributes a condition looks at, by stored name. */
public final class Mentions {

    private final Set<String> roots = new TreeSet<>();

    private Mentions() {}

    /** The names that conditions mention. */
    public static Set<String> in(List<? extends Condition<?>> conditions) {
        Mentions mentions = new Mentions();
        conditions.forEach(mentions::collect);
        return mentions.roots;
    }

    private void collect(Condition<?> condition) {
        if (condition instanceof Equality<?> equality) {
            add(equality.attribute());
        } else if (condition instanceof Predicate.And<?> and) {
            and.conditions().forEach(this::collect);
        } else if (condition instanceof Predicate.Or<?> or) {
            or.conditions().forEach(this::collect);
        } else if (condition instanceof Predicate.Not<?> not) {
            collect(not.condition());
        } else {
            predicate((Predicate<?>) condition);
        }
    }

    private void predicate(Predicate<?> predicate) {
        if (predicate instanceof Predicate.Comparison<?> comparison) {
            operand(comparison.left());
        } else if (predicate instanceof Predicate.Relation<?> relation) {
            operand(relation.left());
            operand(relation.right());
        } else if (predicate instanceof Predicate.Between<?> between) {
            operand(between.operand());
        } else if (predicate instanceof Predicate.In<?> in) {
            add(in.attribute());
        } else if (predicate instanceof Predicate.BeginsWith<?> begins) {
            add(begins.attribute());
        } else if (predicate instanceof Predicate.Contains<?> contains) {
            add(contains.attribute());
        } else if (predicate instanceof Predicate.Existence<?> existence) {
            add(existence.attribute());
        } else if (predicate instanceof Predicate.TypeIs<?> type) {
            add(type.attribute());
        }
    }

    private void operand(Operand<?, ?> operand) {
        add(operand instanceof Size<?> size ? size.attribute() : (Attribute<?, ?, ?>) operand);
    }

    private void add(Attribute<?, ?, ?> attribute) {
        roots.add(Attribute.specOf(attribute).path().root());
    }
}
