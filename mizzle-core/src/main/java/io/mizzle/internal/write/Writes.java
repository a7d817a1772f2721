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

    private static final String GUARDED =
            "The item is read first for the unique values it has. Each one that changes deletes one guard and puts another in the"
                    + " same transaction; if the item changed meanwhile, it starts again, five times at most.";

    private Writes() {}

    /** Puts a new item. */
    public static <E> PreparedWrite<E> insert(Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "insert");
        return whole(planning, planning.inContext(() -> new PutPlanner<>(planning).insert(builder)));
    }

    /** Puts an item over whatever is there. */
    public static <E> PreparedWrite<E> insertOrReplace(
            Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "insert");
        return over(planning, planning.inContext(() -> new PutPlanner<>(planning).insertOrReplace(builder)));
    }

    /** Puts an item over the one its entity was read from. */
    public static <E> PreparedWrite<E> replace(
            Engine engine, EntitySchema<E> schema, E entity, List<Condition<E>> conditions) {
        Planning<E> planning = Planning.of(engine, schema, "replace");
        return over(planning, planning.inContext(() -> new PutPlanner<>(planning).replace(entity, conditions)));
    }

    /** Updates an item with a whole entity, or creates it. */
    public static <E> PreparedWrite<E> upsert(Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder) {
        Planning<E> planning = Planning.of(engine, schema, "upsert");
        WritePlan<E> plan = planning.inContext(() -> new UpsertPlanner<>(planning).plan(builder));
        if (Guards.needed(planning.entity())) {
            return guarded(planning, plan, UpsertPlanner.image(plan), new Ending.Stored<>(planning::read));
        }
        return updating(planning, plan);
    }

    /** Updates parts of an item. */
    public static <E> PreparedWrite<E> update(Engine engine, UpdateSpec<E> spec) {
        Planning<E> planning = Planning.of(engine, spec.entity(), "update");
        UpdatePlanner<E> planner = planning.inContext(() -> new UpdatePlanner<>(planning, spec));
        if (planner.nothingDiffers()) {
            return planner.nothing();
        }
        return spec.has(UpdateSpec.Flag.RECOMPUTE) || planner.guardsReadFirst()
                ? planner.reading()
                : updating(planning, planner);
    }

    static <E> PreparedWrite<E> updating(Planning<E> planning, UpdatePlanner<E> planner) {
        return updating(
                planning,
                planning.about(planner.key(), () -> planner.plan(null)).plan());
    }

    private static <E> PreparedWrite<E> updating(Planning<E> planning, WritePlan<E> plan) {
        return PreparedWrite.of(
                planning,
                plan,
                response -> planning.read(((UpdateItemResponse) response).attributes()),
                new Ending.Stored<>(planning::read));
    }

    /** Deletes an item: softly where its entity has a component for that, unless it is to be gone for good. */
    public static <E> PreparedWrite<Optional<E>> delete(Engine engine, EntitySchema<E> schema, DeleteSpec<E> spec) {
        Planning<E> planning = Planning.of(engine, schema, "delete");
        if (!spec.permanent() && planning.undeleted().isPresent()) {
            return SoftDeletion.prepared(planning, schema, spec);
        }
        WritePlan<E> plan = planning.inContext(() -> new DeletePlanner<>(planning).delete(spec));
        if (Guards.needed(planning.entity()) && plan.expectation().version() != null) {
            E entity = ((DeleteSpec.Target.OfEntity<E>) spec.target()).entity();
            return PreparedWrite.of(
                    planning,
                    plan.with(new Guards<>(planning, plan.key()).givenBack(entity)),
                    response -> Optional.of(entity),
                    new Ending.Known<>(Optional.of(entity)));
        }
        if (Guards.needed(planning.entity())) {
            return guarded(planning, plan, Map.of(), new Ending.Before<>(item -> result(planning, item)));
        }
        return PreparedWrite.of(
                planning,
                plan,
                response -> result(planning, ((DeleteItemResponse) response).attributes()),
                new Ending.Before<>(item -> result(planning, item)));
    }

    private static <E> Optional<E> result(Planning<E> planning, Map<String, AttributeValue> old) {
        return old.isEmpty() ? Optional.empty() : Optional.of(planning.read(old));
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
                plan,
                List.of(),
                List.of("DynamoDB checks conditions alone only as part of a transaction."),
                null,
                null,
                null);
    }

    private static <E> PreparedWrite<E> whole(Planning<E> planning, EntityWrite<E> write) {
        return PreparedWrite.of(planning, write.plan(), response -> write.entity(), new Ending.Known<>(write.entity()));
    }

    /** A put over an item that may have other unique values. */
    private static <E> PreparedWrite<E> over(Planning<E> planning, EntityWrite<E> write) {
        return Guards.needed(planning.entity())
                ? guarded(
                        planning,
                        write.plan(),
                        ((WritePlan.Change.Put<E>) write.plan().change()).item(),
                        new Ending.Known<>(write.entity()))
                : whole(planning, write);
    }

    private static <E, R> PreparedWrite<R> guarded(
            Planning<E> planning, WritePlan<E> plan, Map<String, AttributeValue> after, Ending<R> ending) {
        return PreparedWrite.reading(plan, GUARDED, new GuardedWrite<>(planning, plan, after), ending);
    }
}
