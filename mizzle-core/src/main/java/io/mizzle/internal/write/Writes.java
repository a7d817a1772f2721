package io.mizzle.internal.write;

import io.mizzle.expression.Condition;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.EntityVersions;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** What statements ask for: each prepares one kind of write. Pure but for ids and the clock. */
public final class Writes {

    private static final String ACCOMPANIED =
            "The item is read first. Each unique value that changes deletes one guard and puts another in the same transaction, and"
                    + " parents that count the item or sum an attribute of it are updated there; if the item changed meanwhile, it"
                    + " starts again, five times at most.";

    private Writes() {}

    /** Puts a new item. */
    public static <E> PreparedWrite<E> insert(
            Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder, boolean counting) {
        Planning<E> planning = Planning.of(engine, schema, "insert").counting(counting);
        return whole(planning, planning.inContext(() -> new PutPlanner<>(planning).insert(builder)));
    }

    /** Puts an item over whatever is there. */
    public static <E> PreparedWrite<E> insertOrReplace(
            Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder, boolean counting) {
        Planning<E> planning = Planning.of(engine, schema, "insert").counting(counting);
        EntityWrite<E> write = planning.inContext(() -> new PutPlanner<>(planning).insertOrReplace(builder));
        boolean needed = new Companions<>(planning, write.plan().key()).needed();
        return over(planning, write, needed || Carried.needed(planning));
    }

    /** Puts an item over the one its entity was read from. */
    public static <E> PreparedWrite<E> replace(
            Engine engine, EntitySchema<E> schema, E entity, List<Condition<E>> conditions, boolean counting) {
        Planning<E> planning = Planning.of(engine, schema, "replace").counting(counting);
        EntityWrite<E> write = planning.inContext(() -> new PutPlanner<>(planning).replace(entity, conditions));
        boolean needed = new Companions<>(planning, write.plan().key()).neededByReplace();
        return over(planning, write, needed || Carried.needed(planning));
    }

    /** Updates an item with a whole entity, or creates it. */
    public static <E> PreparedWrite<E> upsert(
            Engine engine, EntitySchema<E> schema, EntityBuilder<E> builder, boolean counting) {
        Planning<E> planning = Planning.of(engine, schema, "upsert").counting(counting);
        WritePlan<E> plan = planning.inContext(() -> new UpsertPlanner<>(planning).plan(builder));
        return new Companions<>(planning, plan.key()).needed()
                ? accompanied(planning, plan, UpsertPlanner.image(plan), new Ending.Stored<>(planning::read))
                : updating(planning, plan);
    }

    /** Updates parts of an item. */
    public static <E> PreparedWrite<E> update(Engine engine, UpdateSpec<E> spec) {
        Planning<E> planning =
                Planning.of(engine, spec.entity(), "update").counting(!spec.has(UpdateSpec.Flag.UNCOUNTED));
        UpdatePlanner<E> planner = planning.inContext(() -> new UpdatePlanner<>(planning, spec));
        if (planner.nothingDiffers()) {
            return planner.nothing();
        }
        return spec.has(UpdateSpec.Flag.RECOMPUTE) || planner.readsFirst()
                ? planner.reading()
                : updating(planning, planner);
    }

    /**
     * An update, outside a transaction, that first lifts the item where it is older than its entity.
     *
     * @param engine where it runs
     * @param spec the update
     * @param update prepares it, each time anew
     */
    public static <E> PreparedWrite<E> lifting(Engine engine, UpdateSpec<E> spec, Supplier<PreparedWrite<E>> update) {
        if (!EntityVersions.lifts(EntityDefinition.of(spec.entity()))) {
            return update.get();
        }
        return LiftingConversation.around(Planning.of(engine, spec.entity(), "update"), update);
    }

    /**
     * A delete, outside a transaction, that first lifts the item where its conditions are about the newest form.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param delete prepares it, each time anew
     */
    public static <E> PreparedWrite<Optional<E>> lifting(
            Engine engine, EntitySchema<E> schema, Supplier<PreparedWrite<Optional<E>>> delete) {
        return LiftingConversation.around(Planning.of(engine, schema, "delete"), delete);
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
        Planning<E> planning = Planning.of(engine, schema, "delete").counting(spec.counting());
        if (!spec.permanent() && planning.undeleted().isPresent()) {
            return SoftDeletion.prepared(planning, schema, spec);
        }
        WritePlan<E> plan = planning.inContext(() -> new DeletePlanner<>(planning).delete(spec));
        Companions<E> companions = new Companions<>(planning, plan.key());
        if (companions.needed() && plan.expectation().version() != null) {
            E entity = ((DeleteSpec.Target.OfEntity<E>) spec.target()).entity();
            return PreparedWrite.of(
                    planning,
                    companions.givingBack(plan, entity),
                    response -> Optional.of(entity),
                    new Ending.Known<>(Optional.of(entity)));
        }
        if (companions.needed()) {
            return accompanied(planning, plan, Map.of(), new Ending.Before<>(item -> result(planning, item)));
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

    /** A put over an item that may be other than thought. */
    private static <E> PreparedWrite<E> over(Planning<E> planning, EntityWrite<E> write, boolean reading) {
        if (!reading) {
            return whole(planning, write);
        }
        Map<String, AttributeValue> item =
                ((WritePlan.Change.Put<E>) write.plan().change()).item();
        Ending<E> ending = Carried.needed(planning)
                ? new Ending.Before<>(stored -> planning.read(Carried.over(planning, item, stored)))
                : new Ending.Known<>(write.entity());
        return accompanied(planning, write.plan(), item, ending);
    }

    private static <E, R> PreparedWrite<R> accompanied(
            Planning<E> planning, WritePlan<E> plan, Map<String, AttributeValue> after, Ending<R> ending) {
        return PreparedWrite.reading(plan, ACCOMPANIED, new AccompaniedWrite<>(planning, plan, after), ending);
    }
}
