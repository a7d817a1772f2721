package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an update has to do to turn one entity into another: one action per component that differs. */
final class Differences {

    private static final Set<Role> KEPT_BY_MIZZLE =
            Set.of(Role.VERSION, Role.CREATED_AT, Role.UPDATED_AT, Role.COUNTER);

    private Differences() {}

    static <E> List<UpdateAction<E>> between(
            EntityDefinition<E> entity, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        List<UpdateAction<E>> actions = new ArrayList<>();
        for (Component<E, ?> component : entity.components()) {
            AttributeValue old = before.get(component.storedName());
            AttributeValue now = after.get(component.storedName());
            if (component.roles().stream().anyMatch(KEPT_BY_MIZZLE::contains)) {
                continue;
            }
            if (component.is(Role.SOFT_DELETE) && !Objects.equals(old, now)) {
                throw new IllegalArgumentException("changes(before, after) of " + entity.name()
                        + " got entities with different \"" + component.name()
                        + "\", which only delete sets. Say delete(…), or update(…).where(…).restore().");
            }
            Attribute<E, ?, ?> attribute = PhysicalAttributes.named(entity, component.storedName());
            if (now != null && !now.equals(old)) {
                actions.add(new UpdateAction.SetLiteral<>(attribute, PhysicalAttributes.literal(attribute, now)));
            } else if (now == null && old != null) {
                actions.add(new UpdateAction.Remove<>(attribute));
            }
        }
        return actions;
    }
}
