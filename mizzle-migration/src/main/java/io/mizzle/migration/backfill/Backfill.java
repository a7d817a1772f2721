package io.mizzle.migration.backfill;

import io.mizzle.exception.MizzleException;
import io.mizzle.migration.internal.Checkpoints;
import io.mizzle.migration.internal.ParallelScan;
import io.mizzle.migration.internal.RateLimit;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import io.mizzle.table.Waiting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Changes the items that a table has already, each on condition that it is still what was read. Doing it twice does no harm, and writes
 * nothing the second time. Immutable.
 */
public final class Backfill {

    private static final int SHOWN_FAILURES = 20;
    private static final int PAGE = 500;

    private final DynamoDbClient client;
    private final Schema schema;
    private final SchemaTable table;
    private final String physicalName;
    private final int segments;
    private final double writesPerSecond;
    private final Checkpoints checkpoints;
    private final BackfillProgress progress;

    private Backfill(
            DynamoDbClient client,
            Schema schema,
            SchemaTable table,
            String physicalName,
            int segments,
            double writesPerSecond,
            Checkpoints checkpoints,
            BackfillProgress progress) {
        this.client = client;
        this.schema = schema;
        this.table = table;
        this.physicalName = physicalName;
        this.segments = segments;
        this.writesPerSecond = writesPerSecond;
        this.checkpoints = checkpoints;
        this.progress = progress;
    }

    /**
     * Backfills of a table, in four segments and at full speed.
     *
     * @param client sends; not closed here
     * @param schema the table is of
     * @param table as declared
     * @param physicalName the name it has in DynamoDB
     */
    public static Backfill of(DynamoDbClient client, Schema schema, SchemaTable table, String physicalName) {
        return new Backfill(
                client,
                schema,
                table,
                physicalName,
                4,
                Double.POSITIVE_INFINITY,
                Checkpoints.NONE,
                BackfillProgress.SILENT);
    }

    /** The same in so many segments side by side. */
    public Backfill segments(int count) {
        return new Backfill(client, schema, table, physicalName, count, writesPerSecond, checkpoints, progress);
    }

    /** The same with so many write capacity units a second at most; an item of 1 KB at most counts as one. */
    public Backfill writesPerSecond(double limit) {
        return new Backfill(client, schema, table, physicalName, segments, limit, checkpoints, progress);
    }

    /** The same, remembering its place. */
    public Backfill checkpoints(Checkpoints where) {
        return new Backfill(client, schema, table, physicalName, segments, writesPerSecond, where, progress);
    }

    /** The same, telling how far it is. */
    public Backfill progress(BackfillProgress hears) {
        return new Backfill(client, schema, table, physicalName, segments, writesPerSecond, checkpoints, hears);
    }

    /**
     * Writes the key attributes of an index into the items of all entities, and removes them where an item has no entry.
     *
     * @param index the index's name
     * @throws IllegalArgumentException if there is no such index, or a template needs the application's classes
     */
    public BackfillResult index(String index) {
        return index(index, typeNames());
    }

    /**
     * The same of some entities.
     *
     * @param index the index's name
     * @param entities type names
     * @throws IllegalArgumentException if there is no such index, or a template needs the application's classes
     */
    public BackfillResult index(String index, List<String> entities) {
        return run(new IndexChange(schema, table, physicalName, required(index), entities), true);
    }

    /**
     * Counts the items whose key attributes of an index are not what they should be; changes nothing.
     *
     * @param index the index's name
     * @return {@link BackfillResult#written} is their number
     * @throws IllegalArgumentException if there is no such index, or a template needs the application's classes
     */
    public BackfillResult verifyIndex(String index) {
        return run(new IndexChange(schema, table, physicalName, required(index), typeNames()), false);
    }

    /**
     * Moves items to the keys that their entities' templates give.
     *
     * @param entities type names
     * @throws IllegalArgumentException if a template needs the application's classes
     */
    public BackfillResult keys(List<String> entities) {
        return run(new KeyChange(schema, table, physicalName, entities), true);
    }

    /**
     * Stores an attribute under its new name.
     *
     * @param entity type name
     * @param from the former stored name
     * @param to the new one
     */
    public BackfillResult rename(String entity, String from, String to) {
        return run(new RenameChange(table, physicalName, entity, from, to), true);
    }

    /**
     * Copies all items to another table of the same entities.
     *
     * @param target its physical name
     * @throws IllegalArgumentException if a template needs the application's classes
     */
    public BackfillResult copyTo(String target) {
        return run(new CopyChange(schema, table, target), true);
    }

    /**
     * Writes the guards of the values of a unique component. A value that two items have fails for the second of them.
     *
     * @param entity type name
     * @param component whose values
     * @throws IllegalArgumentException if there is no such component, or its guard needs the application's classes
     */
    public BackfillResult unique(String entity, String component) {
        return run(UniqueChange.of(schema, table, physicalName, entity, component), true);
    }

    private List<String> typeNames() {
        return table.entities().stream().map(SchemaEntity::typeName).toList();
    }

    private Index required(String index) {
        return table.description()
                .index(index)
                .orElseThrow(() -> new IllegalArgumentException("Table \"" + table.name() + "\" has no index \"" + index
                        + "\". It has "
                        + table.description().indexes().stream()
                                .map(Index::name)
                                .toList() + "."));
    }

    private BackfillResult run(ItemChange change, boolean writes) {
        RateLimit limit = new RateLimit(writesPerSecond, System::nanoTime, Waiting.Pause.BLOCKING);
        ItemWriter writer = new ItemWriter(client, physicalName, TableKey.of(table), limit);
        Tally all = new Tally();
        Map<Integer, Tally> own = new ConcurrentHashMap<>();
        RateLimit reads = new RateLimit(Double.POSITIVE_INFINITY, System::nanoTime, Waiting.Pause.BLOCKING);
        new ParallelScan(client, physicalName, segments, PAGE, reads, checkpoints).run((segment, items, saved) -> {
            Tally tally = own.computeIfAbsent(segment, each -> new Tally());
            try {
                items.forEach(item -> one(item, change, writes, writer, List.of(tally, all)));
                if (all.failed.get() == 0) {
                    saved.run();
                }
            } finally { // also what came before an error
                synchronized (all) {
                    progress.counted(segment, tally.result(), all.result());
                }
            }
        });
        return all.result();
    }

    private void one(
            Map<String, AttributeValue> item,
            ItemChange change,
            boolean writes,
            ItemWriter writer,
            List<Tally> tallies) {
        try {
            boolean differs =
                    writes ? writer.write(item, change) : change.of(item).isPresent();
            tallies.forEach(tally -> tally.count(differs));
        } catch (DynamoDbException refused) {
            if (refused.statusCode() != 400 || refused.isThrottlingException()) {
                throw refused;
            }
            tallies.forEach(tally -> tally.fail(new Entities(table).shown(item) + ": " + refused.getMessage()));
        } catch (MizzleException | IllegalArgumentException unfit) {
            tallies.forEach(tally -> tally.fail(new Entities(table).shown(item) + ": " + unfit.getMessage()));
        }
    }

    private static final class Tally {
        private final AtomicLong scanned = new AtomicLong();
        private final AtomicLong written = new AtomicLong();
        private final AtomicLong failed = new AtomicLong();
        private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

        void count(boolean differs) {
            scanned.incrementAndGet();
            if (differs) {
                written.incrementAndGet();
            }
        }

        void fail(String failure) {
            scanned.incrementAndGet();
            if (failed.incrementAndGet() <= SHOWN_FAILURES) {
                failures.add(failure);
            }
        }

        private List<String> shownFailures() {
            synchronized (failures) {
                return List.copyOf(failures);
            }
        }

        BackfillResult result() {
            return new BackfillResult(scanned.get(), written.get(), failed.get(), shownFailures());
        }
    }
}
