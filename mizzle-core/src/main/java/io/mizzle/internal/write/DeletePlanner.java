package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.internal.plan.Mentions;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plans of statements that need no more than a key and conditions: delete and check.
 *
 * @param <E> the entity
 * @param planning what they share
 */
record DeletePlanner<E>(Planning<E> planning) {

    WritePlan<E> delete(DeleteSpec<E> spec) {
        if (spec.target() instanceof DeleteSpec.Target.OfEntity<E> entity) {
            return ofEntity(entity.entity());
        }
        DeleteSpec.Target.ByKey<E> byKey = (DeleteSpec.Target.ByKey<E>) spec.target();
        return planning.plan(
                KeyEncoder.ofKey(byKey.key()),
                new Change.Delete<>(),
                ofNewest(byKey.conditions()),
                Expectation.NOTHING);
    }

    /** Conditions are about the newest form: an older item is lifted before they are checked. */
    private List<Condition<E>> ofNewest(List<Condition<E>> conditions) {
        if (conditions.isEmpty() || !EntityVersions.lifts(planning.entity())) {
            return conditions;
        }
        List<Condition<E>> all = new ArrayList<>(conditions);
        all.add(EntityVersions.newest(planning.entity()));
        return all;
    }

    WritePlan<E> check(PrimaryKey<E> key, List<Condition<E>> conditions, boolean includeDeleted) {
        List<Condition<E>> all = new ArrayList<>(conditions);
        newestIfAny(conditions).ifPresent(all::add);
        if (!includeDeleted) {
            planning.undeleted().ifPresent(all::add);
        }
        Expectation expectation = includeDeleted ? Expectation.NOTHING : Expectation.NOTHING.ofUndeleted();
        return planning.plan(KeyEncoder.ofKey(key), new Change.None<>(), all, expectation);
    }

    /** A check writes nothing, so it lifts nothing: what an older item stores is no answer. */
    private Optional<Condition<E>> newestIfAny(List<Condition<E>> conditions) {
        EntityDefinition<E> entity = planning.entity();
        if (!EntityVersions.mayDiffer(entity, Mentions.in(conditions))) {
            return Optional.empty();
        }
        return Optional.of(EntityVersions.newest(entity)
                .or(PhysicalAttributes.partition(entity).notExists()));
    }

    private WritePlan<E> ofEntity(E entity) {
        Optional<Long> version = planning.versionOf(entity);
        return planning.plan(
                KeyEncoder.ofEntity(planning.entity(), entity),
                new Change.Delete<>(),
                version.flatMap(planning::versionIs).stream().toList(),
                Expectation.NOTHING.ofVersion(version.orElse(null)));
    }
}
