package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.Condition;
import io.mizzle.expression.Equality;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.Component;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Everything that is written with an item: guards of its unique values, and parents that count it.
 *
 * @param <E> the entity
 * @param planning of the statement
 * @param key the item's physical key
 */
record Companions<E>(Planning<E> planning, Map<String, AttributeValue> key) {

    /** Whether a write of the item may write others. */
    boolean needed() {
        return Guards.needed(planning.entity()) || new Tallies<>(planning).needed();
    }

    /** Whether a write that leaves the item where it is, in the state it is, may write others. */
    boolean neededByReplace() {
        Tallies<E> tallies = new Tallies<>(planning);
        return Guards.needed(planning.entity())
                || tallies.counters().stream().flatMap(tallies::deciding).anyMatch(attribute -> !inKey(attribute));
    }

    private boolean inKey(Attribute<E, ?, ?> attribute) {
        return planning.entity().primary().members().stream().anyMatch(member -> member.isAt(attribute));
    }

    /** From one image of the item to another; an empty one is none. */
    List<Companion> between(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        List<Companion> all = new ArrayList<>(new Guards<>(planning, key).between(before, after));
        all.addAll(new Tallies<>(planning).between(planning.readable(before), planning.readable(after)));
        return all;
    }

    /**
     * The delete of an entity with what goes with it. The version alone does not say that the entity is the stored one: an item that is
     * deleted and inserted anew begins at 1 again.
     */
    WritePlan<E> givingBack(WritePlan<E> delete, E entity) {
        Map<String, AttributeValue> image = AttributeValues.encodeItem(
                planning.entity().codec(), entity, planning.entity().name());
        List<Companion> all = new ArrayList<>(new Guards<>(planning, key).givenBack(image));
        all.addAll(new Tallies<>(planning).between(image, Map.of()));
        Set<Condition<E>> conditions = new LinkedHashSet<>(delete.conditions());
        conditions.addAll(conditions(image, false));
        return delete.requiring(List.copyOf(conditions)).with(all);
    }

    /**
     * That the item still is as it was read, as far as companions follow from it.
     *
     * @param item as it was read; empty if there was none
     * @param put whether it is put, so that what it carries on must be so, too
     */
    List<Condition<E>> conditions(Map<String, AttributeValue> item, boolean put) {
        Tallies<E> tallies = new Tallies<>(planning);
        List<Condition<E>> conditions = new ArrayList<>();
        Attribute<E, ?, ?> partition = PhysicalAttributes.partition(planning.entity());
        conditions.add(item.isEmpty() ? partition.notExists() : partition.exists());
        Stream.of(
                        planning.entity().uniques().stream()
                                .flatMap(unique -> unique.members().stream())
                                .map(KeyMember::attribute),
                        tallies.counters().stream().flatMap(tallies::deciding),
                        of(Role.SOFT_DELETE),
                        put ? of(Role.COUNTER) : Stream.<Attribute<E, ?, ?>>empty())
                .flatMap(each -> each)
                .filter(attribute -> !item.isEmpty() && !inKey(attribute))
                .distinct()
                .forEach(attribute -> conditions.add(is(attribute, item)));
        return conditions;
    }

    private Stream<Attribute<E, ?, ?>> of(Role role) {
        return planning.entity().components().stream()
                .filter(component -> component.is(role))
                .map(Component::attribute);
    }

    private static <E> Condition<E> is(Attribute<E, ?, ?> attribute, Map<String, AttributeValue> item) {
        AttributeValue value = ConditionEvaluator.value(attribute, item);
        return value == null
                ? attribute.notExists()
                : new Equality<>(attribute, PhysicalAttributes.literal(attribute, value));
    }
}
