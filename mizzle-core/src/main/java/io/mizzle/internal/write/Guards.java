package io.mizzle.internal.write;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.internal.wire.ItemRules;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.UniqueAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The guards that go with a write of one item: values that are new to it are taken, values it no longer has are given back.
 *
 * @param <E> the entity
 * @param planning of the statement
 * @param owner the item's physical key
 */
record Guards<E>(Planning<E> planning, Map<String, AttributeValue> owner) {

    static boolean needed(EntityDefinition<?> entity) {
        return !entity.uniques().isEmpty();
    }

    /**
     * Checks that an item's key, where it is a value as it is, is not that of a guard; templates were checked when they were compiled.
     *
     * @throws InvalidItemException if it could be
     */
    static void checkNoGuard(EntityDefinition<?> entity, Map<String, AttributeValue> key) {
        KeyColumn<?> column = entity.primary().partition().get(0);
        if (needed(entity) && column instanceof KeyColumn.Native<?> own) {
            AttributeValue value = key.get(column.name());
            if (value != null && value.s() != null && value.s().startsWith(GuardItem.PREFIX)) {
                throw new InvalidItemException(
                        own.member().name(),
                        "it begins with \"" + GuardItem.PREFIX + "\", as the keys of guards of unique values do",
                        "Give the item another key");
            }
        }
    }

    /** From one image of the item to another; an empty one is none. */
    List<Companion> between(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        if (!needed(planning.entity())) {
            return List.of();
        }
        Map<String, AttributeValue> old = guarded(before);
        Map<String, AttributeValue> now = guarded(after);
        List<Companion> guards = new ArrayList<>();
        for (UniqueAttribute<E> unique : planning.entity().uniques()) {
            guards.addAll(change(unique, each -> ItemEncoder.stored(each, old), each -> ItemEncoder.stored(each, now)));
        }
        return guards;
    }

    /** What of an item is guarded: nothing of one that is softly deleted. */
    private Map<String, AttributeValue> guarded(Map<String, AttributeValue> item) {
        return isDeleted(item) ? Map.of() : planning.readable(item);
    }

    private boolean isDeleted(Map<String, AttributeValue> item) {
        return planning.entity()
                .component(Role.SOFT_DELETE)
                .filter(component -> item.containsKey(component.storedName()))
                .isPresent();
    }

    /** Those of an item that goes, decrypted. */
    List<Companion> givenBack(Map<String, AttributeValue> stored) {
        Map<String, AttributeValue> image = isDeleted(stored) ? Map.of() : stored;
        List<Companion> guards = new ArrayList<>();
        for (UniqueAttribute<E> unique : planning.entity().uniques()) {
            guards.addAll(change(unique, each -> ItemEncoder.stored(each, image), each -> null));
        }
        return guards;
    }

    /** From one value to another. */
    List<Companion> change(
            UniqueAttribute<E> unique,
            Function<KeyMember<E>, @Nullable Object> before,
            Function<KeyMember<E>, @Nullable Object> after) {
        String old = partition(unique, before);
        String now = partition(unique, after);
        List<Companion> guards = new ArrayList<>();
        if (now != null && !now.equals(old)) {
            guards.add(new Guard<>(unique, shown(unique, after), taken(now)));
        }
        if (old != null && !old.equals(now)) {
            guards.add(new Guard<>(unique, shown(unique, before), givenBack(old)));
        }
        return guards;
    }

    private static <E> @Nullable String partition(
            UniqueAttribute<E> unique, Function<KeyMember<E>, @Nullable Object> values) {
        boolean absent = unique.members().stream().anyMatch(member -> values.apply(member) == null);
        return absent
                ? null
                : unique.guard().render(unique.members().stream().map(values).toArray());
    }

    private static <E> String shown(UniqueAttribute<E> unique, Function<KeyMember<E>, @Nullable Object> values) {
        boolean hidden = Attribute.specOf(unique.member().attribute()).sensitive();
        return hidden ? "***" : String.valueOf(values.apply(unique.member()));
    }

    private WritePlan<E> taken(String partition) {
        Map<String, AttributeValue> key = key(partition);
        Map<String, AttributeValue> item = new LinkedHashMap<>(key);
        item.put(GuardItem.OWNER, AttributeValue.fromM(owner));
        Condition<E> free = PhysicalAttributes.partition(planning.entity()).notExists();
        return plan(key, new Change.Put<>(item), free);
    }

    /** One that is missing does not stand in the way: the item may be older than the guards. */
    private WritePlan<E> givenBack(String partition) {
        Attribute<E, ?, ?> attribute = PhysicalAttributes.named(planning.entity(), GuardItem.OWNER);
        Condition<E> mine =
                new Equality<>(attribute, PhysicalAttributes.literal(attribute, AttributeValue.fromM(owner)));
        Condition<E> free = PhysicalAttributes.partition(planning.entity()).notExists();
        return plan(key(partition), new Change.Delete<>(), free.or(mine));
    }

    private Map<String, AttributeValue> key(String partition) {
        Map<String, AttributeValue> key =
                GuardItem.key(TableDefinition.of(planning.entity().table()), partition);
        ItemRules.checkKeys(key, planning.keys().table());
        return key;
    }

    private WritePlan<E> plan(Map<String, AttributeValue> key, Change<E> change, Condition<E> condition) {
        return new WritePlan<>(
                planning.operation(),
                planning.entity(),
                planning.table(),
                key,
                change,
                List.of(condition),
                Expectation.NOTHING);
    }
}
