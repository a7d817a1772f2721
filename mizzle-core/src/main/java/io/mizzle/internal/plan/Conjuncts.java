package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a statement that must all hold, with those inside AND laid open: what keys can be computed from.
 *
 * @param <E> the entity
 * @param conditions none of them an AND
 */
record Conjuncts<E>(List<Condition<E>> conditions) {

    static <E> Conjuncts<E> of(List<Condition<E>> conditions) {
        List<Condition<E>> flat = new ArrayList<>();
        conditions.forEach(condition -> flatten(condition, flat));
        return new Conjuncts<>(List.copyOf(flat));
    }

    private static <E> void flatten(Condition<E> condition, List<Condition<E>> flat) {
        if (condition instanceof Predicate.And<E> and) {
            and.conditions().forEach(each -> flatten(each, flat));
        } else if (condition instanceof Predicate.In<E> in && in.values().size() == 1) {
            flat.add(new Equality<>(in.attribute(), in.values().get(0)));
        } else {
            flat.add(condition);
        }
    }

    /** The first equality with this member. */
    Optional<Equality<E>> equality(KeyMember<E> member) {
        return of(Equality.class, equality -> member.isAt(equality.attribute()));
    }
}
