package io.mizzle.internal.plan;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.PathState;
import io.mizzle.schema.StepRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Condition<E>> reasons = new HashMap<>();

    Bindings(AccessPath<E> path, Conjuncts<E> conjuncts, @Nullable PathState<E> typed) {
        this.path = path;
        this.conjuncts = conjuncts;
        this.typed = typed;
        if (typed != null) {
            List<KeyMember<E>> members = path.members();
            for (int i = 0; i < typed.values().size(); i++) {
                values.put(members.get(i).name(), typed.values().get(i));
            }
        }
        path.members().forEach(this::bindByEquality);
    }

    private void bindByEquality(KeyMember<E> member) {
        if (!values.containsKey(member.name()) && !ranged(member)) {
            conjuncts.equality(member).ifPresent(equality -> bind(member, equality));
        }
    }

    private void bind(KeyMember<E> member, Equality<E> equality) {
        values.put(member.name(), equality.value().value());
        reasons.put(member.name(), equality);
    }

    /** The same with one more member known. */
    Bindings<E> with(KeyMember<E> member, Object value) {
        Bindings<E> more = new Bindings<>(path, conjuncts, typed);
        more.values.put(member.name(), value);
        return more;
    }

    /** The value of a member, or null where it is not known. */
    @Nullable Object value(KeyMember<E> member) {
        return values.get(member.name());
    }

    boolean knows(KeyMember<E> member) {
        return values.containsKey(member.name());
    }

    /** The equality a value came from, or null where a typed path named it. */
    @Nullable Condition<E> reason(KeyMember<E> member) {
        return reasons.get(member.name());
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
                && path.members().get(typed.values().size()).name().equals(member.name());
    }

    /** The conditions beside the typed path. */
    Conjuncts<E> conjuncts() {
        return conjuncts;
    }
}
