package io.mizzle.internal.batch;

import io.mizzle.internal.body.ItemBodies;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.internal.write.BatchWrites;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.schema.TableDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Everything a batch writes, planned and merged: of several writes of one item the last one stands, in the place of the first. Not
 * thread-safe; closed when the batch is over, from any thread.
 */
public final class BatchPlan implements AutoCloseable {

    /** What a caller allows that a batch cannot guard. */
    public enum Allowance {
        /** Items with versions may be overwritten. */
        UNCHECKED,
        /** Items that could be softly deleted may be removed. */
        PERMANENT
    }

    private final Engine engine;
    private final Set<Allowance> allowances;
    private final Map<ItemId, BatchEntry> entries = new LinkedHashMap<>();
    private final ItemBodies bodies;
    private int merged;

    /**
     * An empty one.
     *
     * @param engine where it runs
     * @param allowances what may happen without conditions
     */
    public BatchPlan(Engine engine, Set<Allowance> allowances) {
        this.engine = engine;
        this.allowances = Set.copyOf(allowances);
        this.bodies = engine.wire().learned().bodies();
    }

    /**
     * Adds puts.
     *
     * @throws io.mizzle.exception.ModelException if the entity has a version, and the batch may not overwrite it
     * @throws io.mizzle.exception.InvalidItemException if DynamoDB could not store one
     */
    public <E> void put(EntitySchema<E> schema, List<E> entities) {
        if (!allowances.contains(Allowance.UNCHECKED)) {
            BatchWrites.requireUnconditional(schema);
        }
        TableDefinition table = TableDefinition.of(EntityDefinition.of(schema).table());
        String name = engine.physicalName(table.name());
        BatchWrites.puts(engine, schema, entities, bodies, (given, stored, item) -> {
            ItemId key = ItemId.of(name, table, item);
            add(BatchEntry.put(schema, key, given, stored, item));
        });
    }

    /**
     * Adds deletes.
     *
     * @throws io.mizzle.exception.ModelException if the entity has a soft delete, and the batch may not remove its items
     */
    public <E> void delete(EntitySchema<E> schema, List<PrimaryKey<E>> keys) {
        if (!allowances.contains(Allowance.PERMANENT)) {
            BatchWrites.requireNoSoftDelete(schema);
        }
        TableDefinition table = TableDefinition.of(EntityDefinition.of(schema).table());
        String name = engine.physicalName(table.name());
        List<Map<String, AttributeValue>> deletes = BatchWrites.deletes(engine, schema, keys);
        for (int i = 0; i < keys.size(); i++) {
            ItemId key = ItemId.of(name, table, deletes.get(i));
            add(BatchEntry.delete(schema, key, keys.get(i), deletes.get(i)));
        }
    }

    private void add(BatchEntry entry) {
        if (entries.put(entry.key(), entry) != null) {
            merged++;
        }
    }

    /** One per item. */
    public List<BatchEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The batch is over, however it ended. */
    @Override
    public void close() {
        bodies.close();
    }

    /** How many writes were dropped because a later one is about the same item. */
    public int merged() {
        return merged;
    }

    /**
     * How many requests it takes if DynamoDB processes everything.
     *
     * @param entries one per item
     */
    public static int requests(List<BatchEntry> entries) {
        Chunks chunks = new Chunks(entries);
        int requests = 0;
        while (!chunks.isEmpty()) {
            chunks.next();
            requests++;
        }
        return requests;
    }
}
