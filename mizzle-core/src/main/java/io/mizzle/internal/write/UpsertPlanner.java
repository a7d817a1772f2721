package io.mizzle.internal.write;

import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributePath;
import io.mizzle.expression.Condition;
import io.mizzle.expression.UpdateAction;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.Component;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Plans the upsert of a whole entity: an update that sets everything the entity has and removes everything it has not, so that
 * attributes no component names are kept.
 *
 * @param <E> the entity
 */
final class UpsertPlanner<E> {

    private final Planning<E> planning;
    private final EntityDefinition<E> entity;
    private final Stamping stamping;

    UpsertPlanner(Planning<E> planning) {
        this.planning = planning;
        this.entity = planning.entity();
        this.stamping = Stamping.now(planning.engine());
    }

    /**
     * The plan.
     *
     * @param builder of the entity
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store it, or an index key cannot be computed
     */
    WritePlan<E> plan(EntityBuilder<E> builder) {
        E value = planning.beforeWrite(stamping.upserted(builder));
        Map<String, AttributeValue> item = planning.item(value);
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        entity.primary()
                .columns()
                .forEach(column -> key.put(column.name(), Objects.requireNonNull(item.get(column.name()))));
        Long version = planning.versionOf(value)
                .filter(next -> next > 0)
                .map(next -> next - 1)
                .orElse(null);
        List<UpdateAction<E>> actions = actions(item, key, version);
        Knowledge<E> knowledge = new Knowledge<>(actions, List.of(), List.of(), members(value), null);
        List<UpdateAction<E>> indexKeys = new IndexKeyPlanner<>(entity, knowledge, true).actions();
        actions.addAll(indexKeys);
        return planning.plan(
                key, new Change.Update<>(actions), conditions(version), Expectation.NOTHING.ofVersion(version));
    }

    /** What a plan of an upsert sets, with the item's key. */
    static <E> Map<String, AttributeValue> image(WritePlan<E> plan) {
        Map<String, AttributeValue> image = new HashMap<>(plan.key());
        for (UpdateAction<E> action : ((Change.Update<E>) plan.change()).actions()) {
            if (action instanceof UpdateAction.SetLiteral<E> set) {
                image.put(
                        Attribute.specOf(action.attribute()).path().root(),
                        set.value().encoded());
            }
        }
        return image;
    }

    private List<UpdateAction<E>> actions(
            Map<String, AttributeValue> item, Map<String, AttributeValue> key, @Nullable Long version) {
        TreeSet<String> names = new TreeSet<>(item.keySet());
        entity.components().forEach(component -> names.add(component.storedName()));
        names.addAll(entity.renames().keySet());
        names.removeAll(key.keySet());
        names.removeAll(IndexKeyPlanner.derivedNames(entity));
        List<UpdateAction<E>> actions = new ArrayList<>();
        names.forEach(name -> actions.add(action(name, item.get(name), version)));
        return actions;
    }

    private boolean isCounter(String name) {
        return entity.components().stream()
                .anyMatch(component ->
                        component.is(Role.COUNTER) && component.storedName().equals(name));
    }

    private UpdateAction<E> action(String name, @Nullable AttributeValue value, @Nullable Long version) {
        Attribute<E, ?, ?> attribute = PhysicalAttributes.named(entity, name);
        if (isCounter(name)) {
            return new UpdateAction.SetIfAbsent<>(attribute, PhysicalAttributes.literal(attribute, Carried.ZERO));
        }
        if (value == null) {
            return new UpdateAction.Remove<>(attribute);
        }
        if (name(Role.VERSION).filter(name::equals).isPresent()) {
            return new UpdateStamps<>(entity, stamping.now()).next(attribute, version);
        }
        return name(Role.CREATED_AT).filter(name::equals).isPresent()
                ? new UpdateAction.SetIfAbsent<>(attribute, PhysicalAttributes.literal(attribute, value))
                : new UpdateAction.SetLiteral<>(attribute, PhysicalAttributes.literal(attribute, value));
    }

    private Optional<String> name(Role role) {
        return entity.component(role).map(Component::storedName);
    }

    private Map<AttributePath, AttributeValue> members(E value) {
        Map<AttributePath, AttributeValue> members = new HashMap<>();
        for (KeyMember<E> member : entity.primary().members()) {
            Object part = member.value().apply(value);
            if (part != null) {
                members.put(Attribute.specOf(member.attribute()).path(), KeyEncoder.stored(member, part));
            }
        }
        return members;
    }

    /** An entity that was never stored may meet an item; one that was must meet its own version, or none. */
    private List<Condition<E>> conditions(@Nullable Long version) {
        if (version == null) {
            return List.of();
        }
        Condition<E> absent = PhysicalAttributes.partition(entity).notExists();
        return planning.versionIs(version).map(absent::or).stream().toList();
    }
}
