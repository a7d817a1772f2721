package io.mizzle.internal.plan;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.stream.Collectors;

/**
 * Whether an index holds every item the conditions can match: an entry exists only when all members have values and {@code when}
 * holds.
 *
 * @param <E> the entity
 */
final class Completeness<E> {

    private final EntityDefinition<E> entity;
    private final Conjuncts<E> conjuncts;

    Completeness(EntityDefinition<E> entity, Conjuncts<E> conjuncts) {
        this.entity = entity;
        this.conjuncts = conjuncts;
    }

    void require(AccessPath<E> path) {
        if (path.kind() == AccessPath.Kind.TABLE) {
            return;
        }
        for (Condition<E> when : path.when()) {
            if (!conjuncts.imply(when)) {
                throw new Lacking("holds only items where " + when + "; add that condition");
            }
        }
        String absent = path.members().stream()
                .filter(member -> !present(member))
                .map(member -> "\"" + member.name() + "\"")
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            throw new Lacking("holds only items that have " + absent + "; add a condition on it, such as exists()");
        }
    }

    private boolean present(KeyMember<E> member) {
        boolean required = Attribute.specOf(member.attribute()).path().topLevel()
                && entity.components().stream()
                        .anyMatch(component -> member.isAt(component.attribute()) && component.is(Role.REQUIRED));
        return required || conjuncts.implyPresence(member.attribute());
    }
}
