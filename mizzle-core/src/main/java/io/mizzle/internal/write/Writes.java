package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What statements ask for: each prepares one kind of write. Pure but for ids and the clock. */
public final class Writes {

    private Writes() {}

    /** Puts a new item. */
    public static <E> PreparedWrite<E> insert(Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "insert");
        return whole(planning, planning.inContext(() -> new PutPlanner<>(planning).insert(builder)));
    }

    /** Puts several new items, each for itself. */
    public static <E> PreparedInserts<E> insertAll(Engine engine, EntitySchema<E> schema, List<E> entities) {
        Planning<E> planning = Planning.of(engine, schema, "insert");
        PutPlanner<E> planner = new PutPlanner<>(planning);
        List<EntityWrite<E>> writes = planning.inContext(() -> entities.stream()
                .map(entity -> planner.insert(planning.entity().copy(entity)))
                .toList());
        return new PreparedInserts<>(
                writes.stream()
                        .map(write -> WriteRenderer.request(write.plan()))
                        .toList(),
                new InsertAllConversation<>(planning, entities, writes));
    }

    /** Puts an item over whatever is there. */
    public static <E> PreparedWrite<E> insertOrReplace(
            Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "insert");
        return whole(planning, planning.inContext(() -> new PutPlanner<>(planning).insertOrReplace(builder)));
    }

    /** Puts an item over the one its entity was read from. */
    public static <E> PreparedWrite<E> replace(
            Engine engine, EntitySchema<E> schema, E entity, List<Condition<E>> conditions) {
        Planning<E> planning = Planning.of(engine, schema, "replace");
        return whole(planning, planning.inContext(() -> new PutPlanner<>(planning).replace(entity, conditions)));
    }

    /** Updates an item with a whole entity, or creates it. */
    public static <E> PreparedWrite<E> upsert(Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "upsert");
        WritePlan<E> plan = planning.inContext(() -> new UpsertPlanner<>(planning).plan(builder));
        return updating(planning, plan);
    }

    /** Updates parts of an item. */
    public static <E> PreparedWrite<E> update(Engine engine, UpdateSpec<E> spec) {
        Planning<E> planning = Planning.of(engine, spec.entity(), "update");
        UpdatePlanner<E> planner = planning.inContext(() -> new UpdatePlanner<>(planning, spec));
        if (planner.nothingDiffers()) {
            return planner.nothing();
        }
        return spec.has(UpdateSpec.Flag.RECOMPUTE) ? planner.recomputing() : updating(planning, planner);
    }

    static <E> PreparedWrite<E> updating(Planning<E> planning, UpdatePlanner<E> planner) {
        return updating(
                planning,
                planning.about(planner.key(), () -> planner.plan(null)).plan());
    }

    private static <E> PreparedWrite<E> updating(Planning<E> planning, WritePlan<E> plan) {
        return PreparedWrite.single(
                planning, plan, response -> planning.read(((UpdateItemResponse) response).attributes()));
    }

    /** Deletes an item: softly where its entity has a component for that, unless it is to be gone for good. */
    public static <E> PreparedWrite<Optional<E>> delete(Engine engine, EntitySchema<E> schema, DeleteSpec<E> spec) {
        Planning<E> planning = Planning.of(engine, schema, "delete");
        if (!spec.permanent() && planning.undeleted().isPresent()) {
            return SoftDeletion.prepared(planning, schema, spec);
        }
        WritePlan<E> plan = planning.inContext(() -> new DeletePlanner<>(planning).delete(spec));
        return PreparedWrite.single(planning, plan, response -> {
            Map<String, AttributeValue> old = ((DeleteItemResponse) response).attributes();
            return old.isEmpty() ? Optional.empty() : Optional.of(planning.read(old));
        });
    }

    /** Checks an item, as part of a transaction. */
    public static <E> PreparedWrite<Void> check(
            Engine engine,
            EntitySchema<E> schema,
            PrimaryKey<E> key,
            List<Condition<E>> conditions,
            boolean includeDeleted) {
        Planning<E> planning = Planning.of(engine, schema, "check");
        WritePlan<E> plan =
                planning.inContext(() -> new DeletePlanner<>(planning).check(key, conditions, includeDeleted));
        return new PreparedWrite<>(
                plan, List.of(), List.of("DynamoDB checks conditions alone only as part of a transaction."), null);
    }

    private static <E> PreparedWrite<E> whole(Planning<E> planning, EntityWrite<E> write) {
        return PreparedWrite.single(planning, write.plan(), response -> write.entity());
    }
}
