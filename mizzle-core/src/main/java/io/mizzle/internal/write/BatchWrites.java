package io.mizzle.internal.write;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.internal.body.ItemBodies;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.internal.write.WritePlan.Change;
import io.mizzle.internal.write.WritePlan.Expectation;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.Role;
import io.mizzle.schema.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a batch holds: stamped, encoded and checked as single writes are, but without any condition. */
public final class BatchWrites {

    private BatchWrites() {}

    /**
     * Takes what a batch puts.
     *
     * @param <E> the entity
     */
    public interface Puts<E> {

        /**
         * One item.
         *
         * @param given as the caller gave it
         * @param stored as it will be stored
         * @param item the same as DynamoDB gets it
         */
        void put(E given, E stored, Map<String, AttributeValue> item);
    }

    /**
     * Puts items over whatever is there, all at the same time.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param entities as the caller gave them
     * @param bodies where items that are written to bytes go
     * @param puts takes the items, one after the other
     */
    public static <E> void puts(
            Engine engine, EntitySchema<E> schema, List<E> entities, ItemBodies bodies, Puts<E> puts) {
        Planning<E> planning = Planning.of(engine, schema, "batch put");
        Stamp stamp = Stamping.now(engine).puts();
        boolean stamped = Stamping.isNeeded(planning.entity());
        planning.inContext(() -> {
            for (E given : entities) {
                E filled = stamped ? EntityBuilder.stamped(planning.entity().copy(given), stamp) : given;
                E stored = planning.beforeWrite(filled);
                puts.put(given, stored, planning.item(stored, bodies));
            }
            return entities;
        });
    }

    /**
     * The physical keys of items that are deleted, whether they are there or not.
     *
     * @param engine where it runs
     * @param schema the entity
     * @param keys name them
     */
    public static <E> List<Map<String, AttributeValue>> deletes(
            Engine engine, EntitySchema<E> schema, List<PrimaryKey<E>> keys) {
        Planning<E> planning = Planning.of(engine, schema, "batch delete");
        List<Map<String, AttributeValue>> physical = new ArrayList<>(keys.size());
        for (PrimaryKey<E> key : keys) {
            physical.add(planning.inContext(() -> checked(planning, KeyEncoder.ofKey(key))));
        }
        return physical;
    }

    private static <E> Map<String, AttributeValue> checked(Planning<E> planning, Map<String, AttributeValue> key) {
        return planning.plan(key, new Change.Delete<>(), List.of(), Expectation.NOTHING)
                .key();
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
