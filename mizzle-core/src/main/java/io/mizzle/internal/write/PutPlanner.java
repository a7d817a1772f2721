package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Plans of statements that write a whole item: insert and replace.
 *
 * @param <E> the entity
 * @param planning what they share
 */
record PutPlanner<E>(Planning<E> planning) {

    /** A put that refuses to overwrite. */
    EntityWrite<E> insert(EntityBuilder<E> builder) {
        E value = planning.beforeWrite(stamping().inserted(builder));
        Condition<E> absent = PhysicalAttributes.partition(planning.entity()).notExists();
        EntityWrite<E> write = put(value, List.of(absent), Expectation.NO_ITEM);
        Map<String, AttributeValue> given = ((Change.Put<E>) write.plan().change()).item();
        Map<String, AttributeValue> item = Carried.over(planning, given, Map.of());
        Companions<E> companions = new Companions<>(planning, write.plan().key());
        WritePlan<E> plan = write.plan().changing(new Change.Put<>(item));
        return new EntityWrite<>(
                companions.needed() ? plan.with(companions.between(Map.of(), item)) : plan,
                Carried.needed(planning) ? planning.read(item) : value);
    }

    /** A put that overwrites whatever is there. */
    EntityWrite<E> insertOrReplace(EntityBuilder<E> builder) {
        boolean stamped = Stamping.isNeeded(planning.entity());
        E value = planning.beforeWrite(stamped ? stamping().put(builder) : builder.build());
        return put(value, List.of(), Expectation.NOTHING);
    }

    /** A put over the item the entity was read from. */
    EntityWrite<E> replace(E entity, List<Condition<E>> conditions) {
        EntityBuilder<E> copy = planning.entity().copy(entity);
        E value = planning.beforeWrite(stamping().replaced(copy));
        List<Condition<E>> all = new ArrayList<>();
        all.add(PhysicalAttributes.partition(planning.entity()).exists());
        planning.versionOf(entity).flatMap(planning::versionIs).ifPresent(all::add);
        planning.undeleted().ifPresent(all::add);
        all.addAll(conditions);
        Expectation expectation = Expectation.AN_ITEM
                .ofVersion(planning.versionOf(entity).orElse(null))
                .ofUndeleted();
        return put(value, all, expectation);
    }

    private Stamping stamping() {
        return Stamping.now(planning.engine());
    }

    private EntityWrite<E> put(E value, List<Condition<E>> conditions, Expectation expectation) {
        Map<String, AttributeValue> item = planning.item(value);
        Map<String, AttributeValue> key =
                new KeyOfItem(item, planning.entity().primary().columns());
        return new EntityWrite<>(planning.planChecked(key, new Change.Put<>(item), conditions, expectation), value);
    }
}
