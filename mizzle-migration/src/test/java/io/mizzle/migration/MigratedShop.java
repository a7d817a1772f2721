package io.mizzle.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.backfill.BackfillResult;
import io.mizzle.migration.schema.Schema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The migrations of a shop in a folder, and the tables of its own in which they are run. */
final class MigratedShop implements AutoCloseable {

    private static final AtomicInteger RUNS = new AtomicInteger();

    private final DynamoDbClient client = LocalServer.client();
    private final String prefix = "mig" + RUNS.incrementAndGet() + "_";
    private final MigrationFolder folder;

    MigratedShop(Path folder) {
        this.folder = MigrationFolder.at(folder);
    }

    DynamoDbClient client() {
        return client;
    }

    /** What a table is called in DynamoDB. */
    String physical(String declared) {
        return prefix + declared.replace('-', '_');
    }

    /** The migration from the last schema to this one. */
    Migration generate(Schema schema) {
        return write(Generation.of(folder.read(), schema));
    }

    /** A migration by a class. */
    void generateCustom(String name) {
        List<Migration> chain = folder.read();
        write(Generation.of(chain, chain.get(chain.size() - 1).schema()).custom(name, "1"));
    }

    private Migration write(Generation generation) {
        Migration migration = generation.draft().orElseThrow();
        folder.write(migration);
        assertEquals(migration, folder.read().get(migration.number()));
        return migration;
    }

    /** Runs what there is. */
    Migrations runner() {
        return runner(client);
    }

    /** Runs it by another client of the same database. */
    Migrations runner(DynamoDbClient sends) {
        return Migrations.of(sends, folder.read())
                .tableNames(this::physical)
                .historyTable(prefix + "history")
                .lease(Duration.ofMillis(500))
                .waiting(LocalServer.IMPATIENT);
    }

    void put(Map<String, AttributeValue> item) {
        client.putItem(request -> request.tableName(physical("shop")).item(item));
    }

    List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(request -> request.tableName(physical("shop"))).items().stream()
                .toList();
    }

    @Override
    public void close() {
        new Place(client, prefix).clear();
        client.close();
    }

    static Map<String, AttributeValue> order(int number, String status) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS("CUSTOMER#c" + number % 7));
        item.put("sk", AttributeValue.fromS("ORDER#o" + number));
        item.put("_type", AttributeValue.fromS("Order"));
        item.put("customerId", AttributeValue.fromS("c" + number % 7));
        item.put("orderId", AttributeValue.fromS("o" + number));
        item.put("status", AttributeValue.fromS(status));
        item.put("total", AttributeValue.fromN(Integer.toString(number)));
        return item;
    }

    /** Keeps what each pass did in all, and sees to it that its segments add up. */
    static MigrationProgress recording(Map<String, BackfillResult> passes) {
        Map<String, Map<Integer, Long>> scanned = new HashMap<>();
        return new MigrationProgress() {
            @Override
            public void counted(Migration migration, StepCount count) {
                String pass = "step " + count.step() + " pass " + count.pass() + (count.verifies() ? " verifies" : "");
                passes.put(pass, count.all());
                Map<Integer, Long> segments = scanned.computeIfAbsent(pass, each -> new HashMap<>());
                segments.put(count.segment(), count.own().scanned());
                assertTrue(segments.values().stream().mapToLong(Long::longValue).sum()
                        <= count.all().scanned());
            }
        };
    }
}
