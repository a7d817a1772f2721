package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.List;

/** Which actions may stand together in one update: checked as each is added, so that the failing line is the caller's. */
final class ActionRules {

    private static final List<Role> KEPT_BY_MIZZLE =
            List.of(Role.VERSION, Role.CREATED_AT, Role.UPDATED_AT, Role.SOFT_DELETE, Role.COUNTER);

    private ActionRules() {}

    /**
     * Checks one more action.
     *
     * @throws IllegalArgumentException naming both paths, or the key the action would change
     */
    static <E> void check(EntityDefinition<E> entity, List<UpdateAction<E>> others, UpdateAction<E> action) {
        checkApart(entity, others, action);
        AttributePath path = path(action);
        for (KeyMember<E> member : entity.primary().members()) {
            if (Attribute.specOf(member.attribute()).path().overlaps(path)) {
                throw new IllegalArgumentException("update of " + entity.name() + " changes \"" + path
                        + "\", which the item's primary key is made of. An item keeps its key: insert an item with the new"
                        + " key and delete this one, together in a transaction.");
            }
        }
        for (Role role : KEPT_BY_MIZZLE) {
            if (entity.has(role)) {
                checkKept(entity, role, path);
            }
        }
    }

    private static <E> void checkKept(EntityDefinition<E> entity, Role role, AttributePath path) {
        for (Component<E, ?> component : entity.components()) {
            if (component.is(role)
                    && Attribute.specOf(component.attribute()).path().overlaps(path)) {
                throw new IllegalArgumentException("update of " + entity.name() + " changes \"" + path
                        + "\", which mizzle itself sets. Leave it out.");
            }
        }
    }

    /**
     * Checks that an action is about another path than all others.
     *
     * @throws IllegalArgumentException naming both paths
     */
    static <E> void checkApart(EntityDefinition<E> entity, List<UpdateAction<E>> others, UpdateAction<E> action) {
        AttributePath path = path(action);
        for (UpdateAction<E> other : others) {
            if (path(other).overlaps(path)) {
                throw new IllegalArgumentException("update of " + entity.name() + " changes \"" + path(other)
                        + "\" and \"" + path
                        + "\", which overlap. DynamoDB takes one action per path: put them into one set().");
            }
        }
    }

    private static AttributePath path(UpdateAction<?> action) {
        return Attribute.specOf(action.attribute()).path();
    }
}
