package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.UpdateAction;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What an update does in addition that may create its item, so that what it creates is a whole entity.
 *
 * @param <E> the entity
 * @param entity what is created
 * @param target its key
 */
record Creation<E>(EntityDefinition<E> entity, UpdateTarget<E> target) {

    private static final Set<Role> FILLED_IN = Set.of(Role.VERSION, Role.CREATED_AT, Role.UPDATED_AT, Role.COUNTER);

    /**
     * Checks that everything required is there.
     *
     * @param actions of the statement
     * @throws IllegalStateException naming what is missing
     */
    void requireWhole(List<UpdateAction<E>> actions) {
        String missing = entity.components().stream()
                .filter(component -> component.is(Role.REQUIRED))
                .filter(component -> component.roles().stream().noneMatch(FILLED_IN::contains))
                .filter(component -> !inKey(component) && !given(component, actions))
                .map(component -> "\"" + component.name() + "\"")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("update of " + entity.name()
                    + " says upsert() and does not set required components: " + missing
                    + ". Set them, with setIfAbsent() where an existing item keeps its own, or leave upsert() out.");
        }
    }

    /** The components of the key, the type and the entity's version, each only where it is not stored yet. */
    List<UpdateAction<E>> actions() {
        TableDefinition table = TableDefinition.of(entity.table());
        List<UpdateAction<E>> actions = new ArrayList<>();
        for (KeyMember<E> member : entity.primary().members()) {
            if (!isColumn(member)) {
                AttributeValue value = Objects.requireNonNull(target.members()
                        .get(Attribute.specOf(member.attribute()).path()));
                actions.add(new UpdateAction.SetIfAbsent<>(
                        member.attribute(), PhysicalAttributes.literal(member.attribute(), value)));
            }
        }
        if (table.typeAttribute() != null) {
            actions.add(ifAbsent(table.typeAttribute(), AttributeValue.createS(entity.typeName())));
        }
        if (entity.version() > 1) {
            actions.add(ifAbsent(table.versionAttribute(), AttributeValue.createN(Integer.toString(entity.version()))));
        }
        entity.components().stream()
                .filter(component -> component.is(Role.COUNTER))
                .forEach(component -> actions.add(ifAbsent(component.storedName(), Carried.ZERO)));
        return actions;
    }

    private UpdateAction<E> ifAbsent(String name, AttributeValue value) {
        Attribute<E, ?, ?> attribute = PhysicalAttributes.named(entity, name);
        return new UpdateAction.SetIfAbsent<>(attribute, PhysicalAttributes.literal(attribute, value));
    }

    private boolean isColumn(KeyMember<E> member) {
        String root = Attribute.specOf(member.attribute()).path().root();
        return entity.primary().columns().stream().map(KeyColumn::name).anyMatch(root::equals);
    }

    private boolean inKey(Component<E, ?> component) {
        return entity.primary().members().stream().anyMatch(member -> member.isAt(component.attribute()));
    }

    private static <E> boolean given(Component<E, ?> component, List<UpdateAction<E>> actions) {
        return actions.stream()
                .filter(action -> !(action instanceof UpdateAction.DeleteElements<E>))
                .anyMatch(action -> Attribute.specOf(action.attribute())
                        .path()
                        .equals(Attribute.specOf(component.attribute()).path()));
    }
}
