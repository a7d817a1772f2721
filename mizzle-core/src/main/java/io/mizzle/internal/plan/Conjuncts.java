package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.expression.Predicate;
import io.mizzle.schema.KeyMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a statement that must all hold, with those inside AND laid open: what keys can be computed from.
 *
 * @param <E> the entity
 * @param all none of them an AND
 */
record Conjuncts<E>(List<Condition<E>> all) {

    static <E> Conjuncts<E> of(List<Condition<E>> conditions) {
        if (conditions.isEmpty()) {
            return new Conjuncts<>(List.of());
        }
        List<Condition<E>> flat = new ArrayList<>();
        for (Condition<E> condition : conditions) {
            flatten(condition, flat);
        }
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

    /** The first equality with a member, or null. */
    @Nullable Equality<E> equality(KeyMember<E> member) {
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at) instanceof Equality<E> equality && member.isAt(equality.attribute())) {
                return equality;
            }
        }
        return null;
    }

    /** The first list of values of a member. */
    Optional<Predicate.In<E>> in(KeyMember<E> member) {
        for (Condition<E> condition : all) {
            if (condition instanceof Predicate.In<E> in && member.isAt(in.attribute())) {
                return Optional.of(in);
            }
        }
        return Optional.empty();
    }

    /** Those that can be ranges on a member: comparisons with a value, between, a prefix. */
    List<Condition<E>> ranges(KeyMember<E> member) {
        List<Condition<E>> ranges = List.of();
        for (int at = 0; at < all.size(); at++) {
            if (isRange(all.get(at), member)) {
                ranges = ranges.isEmpty() ? new ArrayList<>() : ranges;
                ranges.add(all.get(at));
            }
        }
        return ranges;
    }

    /** Whether they hold only if this does, too. */
    boolean imply(Condition<E> wanted) {
        return all.stream().anyMatch(condition -> Implication.holds(condition, wanted));
    }

    /** Whether they hold only if the attribute is there. */
    boolean implyPresence(Attribute<E, ?, ?> attribute) {
        return imply(new Predicate.Existence<>(attribute, true));
    }

    private static <E> boolean isRange(Condition<E> condition, KeyMember<E> member) {
        if (condition instanceof Predicate.Comparison<E> comparison) {
            return comparison.comparator() != Predicate.Comparator.NE
                    && comparison.left() instanceof Attribute<E, ?, ?> attribute
                    && member.isAt(attribute);
        }
        if (condition instanceof Predicate.Between<E> between) {
            return between.operand() instanceof Attribute<E, ?, ?> attribute && member.isAt(attribute);
        }
        return condition instanceof Predicate.BeginsWith<E> begins && member.isAt(begins.attribute());
    }
}
