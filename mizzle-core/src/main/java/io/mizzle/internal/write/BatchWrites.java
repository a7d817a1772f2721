package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.Role;
import java.util.ArrayList;
import java.util.List;

/** Plans of what a batch holds: stamped, encoded and checked as single writes are, but without any condition. */
public final class BatchWrites {

    private BatchWrites() {}

    /**
     * Puts items over whatever is there.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param entities as the caller gave them
     */
    public static <E> List<EntityWrite<E>> puts(Engine engine, EntitySchema<E> schema, List<E> entities) {
        Planning<E> planning = Planning.of(engine, schema, "batch put");
        PutPlanner<E> planner = new PutPlanner<>(planning);
        List<EntityWrite<E>> writes = new ArrayList<>(entities.size());
        for (E entity : entities) {
            writes.add(planning.inContext(() -> put(planner, planning.entity().copy(entity))));
        }
        return writes;
    }

    private static <E> EntityWrite<E> put(PutPlanner<E> planner, EntityBuilder<E> builder) {
        EntityWrite<E> write = planner.insertOrReplace(builder);
        return new EntityWrite<>(write.plan().changing(WriteIds.without(write.plan())), write.entity());
    }

    /**
     * Deletes an item, whether it is there or not.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param key names it
     */
    public static <E> WritePlan<E> delete(Engine engine, EntitySchema<E> schema, PrimaryKey<E> key) {
        Planning<E> planning = Planning.of(engine, schema, "batch delete");
        return planning.inContext(
                () -> planning.plan(KeyEncoder.ofKey(key), new Change.Delete<>(), List.of(), Expectation.NOTHING));
    }

    /**
     * Checks that items of an entity can be written without others.
     *
     * @param schema the entity
     * @param what is to be done with them
     * @throws ModelException if it has unique components, or parents count it: only a transaction can write those with it
     */
    public static void requireAlone(EntitySchema<?> schema, String what) {
        EntityDefinition<?> entity = EntityDefinition.of(schema);
        if (Guards.needed(entity)) {
            throw refused(what, entity, "has unique components, whose guards are");
        }
        if (!entity.countedBy().isEmpty()) {
            throw refused(what, entity, "is counted in " + entity.countedBy().get(0) + ", which is");
        }
    }

    /**
     * Whether items of an entity can be deleted without others.
     *
     * @param schema the entity
     * @param counting whether the numbers of parents are kept
     */
    public static boolean standsAlone(EntitySchema<?> schema, boolean counting) {
        EntityDefinition<?> entity = EntityDefinition.of(schema);
        return !Guards.needed(entity) && (!counting || entity.countedBy().isEmpty());
    }

    private static ModelException refused(String what, EntityDefinition<?> entity, String why) {
        return new ModelException(
                new ErrorContext("batch " + what, entity.name(), null),
                entity.name() + " " + why + " written with each item, and a batch is not all or nothing",
                what.equals("put")
                        ? "Use insert, upsert or replace, or a transaction"
                        : "Use delete for each, or a transaction",
                null);
    }

    /**
     * Checks that puts of an entity lose nothing when no condition can be sent with them.
     *
     * @param schema the entity
     * @throws ModelException if it has a version, which a batch cannot check
     */
    public static void requireUnconditional(EntitySchema<?> schema) {
        EntityDefinition<?> entity = EntityDefinition.of(schema);
        if (entity.component(Role.COUNTER).isPresent()) {
            throw new ModelException(
                    new ErrorContext("batch put", entity.name(), null),
                    entity.name() + " keeps numbers of other items, and a put in a batch would overwrite them",
                    "Say .unchecked() to overwrite all the same, or use insert, replace or a transaction",
                    null);
        }
        if (entity.component(Role.VERSION).isPresent()) {
            throw new ModelException(
                    new ErrorContext("batch put", entity.name(), null),
                    entity.name()
                            + " has a version, and DynamoDB checks no conditions in a batch: a put could undo the write"
                            + " of someone else",
                    "Say .unchecked() to overwrite all the same, or use insert, replace or a transaction",
                    null);
        }
    }

    /**
     * Checks that deletes of an entity do what its model says.
     *
     * @param schema the entity
     * @throws ModelException if a delete of it is an update, which a batch cannot do
     */
    public static void requireNoSoftDelete(EntitySchema<?> schema) {
        EntityDefinition<?> entity = EntityDefinition.of(schema);
        if (entity.component(Role.SOFT_DELETE).isPresent()) {
            throw new ModelException(
                    new ErrorContext("batch delete", entity.name(), null),
                    entity.name() + " has @SoftDelete, and DynamoDB updates no items in a batch: they would be gone",
                    "Say .permanently() to remove them all the same, or use delete or a transaction",
                    null);
        }
    }
}
