package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import io.mizzle.schema.StepRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a key's members: from a typed path, from equalities, and the one range on the first that is not known.
 *
 * @param <E> the entity
 */
final class Bindings<E> {

    private final AccessPath<E> path;
    private final Conjuncts<E> conjuncts;
    private final @Nullable PathState<E> typed;
    private final List<KeyMember<E>> members;
    private final @Nullable Object[] values;
    private final @Nullable Equality<E>[] reasons;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Bindings(AccessPath<E> path, Conjuncts<E> conjuncts, @Nullable PathState<E> typed) {
        this.path = path;
        this.conjuncts = conjuncts;
        this.typed = typed;
        this.members = path.members();
        this.values = new @Nullable Object[members.size()];
        this.reasons = new @Nullable Equality[members.size()];
        int bound = typed == null ? 0 : typed.values().size();
        for (int at = 0; at < values.length; at++) {
            if (typed != null && at < bound) {
                values[at] = typed.values().get(at);
            } else if (!ranged(members.get(at))) {
                bind(at, conjuncts.equality(members.get(at)));
            }
        }
    }

    private void bind(int at, @Nullable Equality<E> equality) {
        if (equality != null) {
            values[at] = equality.value().value();
            reasons[at] = equality;
        }
    }

    /** The same with one more member known. */
    Bindings<E> with(KeyMember<E> member, Object value) {
        Bindings<E> more = new Bindings<>(path, conjuncts, typed);
        more.values[indexOf(member)] = value;
        return more;
    }

    /** The value of a member, or null where it is not known. */
    @Nullable Object value(KeyMember<E> member) {
        return values[indexOf(member)];
    }

    boolean knows(KeyMember<E> member) {
        return value(member) != null;
    }

    /** The equality a value came from, or null where a typed path named it. */
    @Nullable Condition<E> reason(KeyMember<E> member) {
        return reasons[indexOf(member)];
    }

    private int indexOf(KeyMember<E> member) {
        for (int at = 0; at < values.length; at++) {
            if (members.get(at).name().equals(member.name())) {
                return at;
            }
        }
        throw new IllegalArgumentException("Path " + path + " has no member \"" + member.name() + "\"");
    }

    /** Those of some members that are not known. */
    List<KeyMember<E>> unknown(List<KeyMember<E>> some) {
        List<KeyMember<E>> unknown = List.of();
        for (int at = 0; at < some.size(); at++) {
            if (!knows(some.get(at))) {
                unknown = unknown.isEmpty() ? new ArrayList<>(some.size() - at) : unknown;
                unknown.add(some.get(at));
            }
        }
        return unknown;
    }

    /** The range wanted of a member that is not known, or null. */
    @Nullable RangeWish<E> range(KeyMember<E> member) {
        StepRange step = typed == null ? null : typed.range();
        if (step != null && ranged(member)) {
            return RangeWish.of(step);
        }
        return RangeWish.of(conjuncts.ranges(member));
    }

    /** Whether the typed path itself ranges over this member: nothing else may decide it then. */
    boolean ranged(KeyMember<E> member) {
        return typed != null
                && typed.range() != null
                && members.get(typed.values().size()).name().equals(member.name());
    }

    /** The conditions beside the typed path. */
    Conjuncts<E> conjuncts() {
        return conjuncts;
    }
}
