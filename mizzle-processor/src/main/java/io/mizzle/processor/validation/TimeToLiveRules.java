package io.mizzle.processor.validation;

import io.mizzle.processor.declaration.DeclaredType;
import io.mizzle.processor.diagnostic.Place;
import io.mizzle.processor.diagnostic.Problem;
import io.mizzle.processor.model.ComponentModel;
import io.mizzle.processor.model.ComponentRole;
import io.mizzle.processor.model.EntityModel;

/** Rules of {@code @Ttl} and the table's {@code timeToLive}, of which DynamoDB has one per table. */
final class TimeToLiveRules {
    private TimeToLiveRules() {}

    static void check(DeclaredType type, EntityModel entity, Inspection inspection) {
        for (AttributeRules.Leaf leaf : AttributeRules.leaves(entity.components())) {
            Place place = type.place().component(leaf.root());
            if (leaf.component().is(ComponentRole.TIME_TO_LIVE)) {
                checkAgrees(leaf.component(), place.annotation("Ttl"), entity, inspection);
            } else if (leaf.component().storedName().equals(entity.table().timeToLive())) {
                inspection.problem(
                        place,
                        Problem.TTL_UNMARKED,
                        leaf.path(),
                        leaf.component().storedName(),
                        entity.table().name());
            }
        }
    }

    private static void checkAgrees(ComponentModel component, Place place, EntityModel entity, Inspection inspection) {
        String table = entity.table().name();
        String timeToLive = entity.table().timeToLive();
        if (timeToLive == null) {
            inspection.problem(place, Problem.TTL_NONE, component.name(), table, component.storedName());
        } else if (!timeToLive.equals(component.storedName())) {
            inspection.problem(
                    place, Problem.TTL_DISAGREE, component.name(), component.storedName(), table, timeToLive);
        }
    }
}
