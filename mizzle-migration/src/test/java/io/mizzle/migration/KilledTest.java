package io.mizzle.migration;

import static io.mizzle.migration.SampleDescriptors.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.schema.Schema;
import io.mizzle.table.LiveTable;
import io.mizzle.table.Tables;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Processes killed behind their writes, one after the other, and run again: the outcome is that of a run nobody disturbed. */
class KilledTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);
    private static final int MOST = 200;

    @TempDir
    Path temporary;

    private final DynamoDbClient client = LocalServer.client();

    private KillableProcess process;

    @BeforeEach
    void prepare() {
        process = new KillableProcess(temporary.resolve("log"));
    }

    @AfterEach
    void deleteTables() {
        deleteTables("kill");
        client.close();
    }

    @Test
    void theFirstMigrationOfAll() throws Exception {
        everyWrite("first tables", 6, 0, shop().timeToLive("expires").schema());
    }

    @Test
    void anIndexAndItsBackfill() throws Exception {
        manyWrites(
                "an index",
                6,
                2,
                shop().schema(),
                shop().index("gsi1", "STATUS#{status}", "{total:num(8)}#{orderId}", "")
                        .schema());
    }

    @Test
    void aRenameAndMovedKeys() throws Exception {
        everyWrite(
                "a rename and other keys",
                8,
                2,
                shop().schema(),
                shop().sort("ORDER#{status}#{orderId}")
                        .without("total")
                        .attribute(SampleDescriptors.number("amount").replace("}", ", \"renamedFrom\": \"total\"}"))
                        .schema());
    }

    @Test
    void aCopyToAnotherKey() throws Exception {
        manyWrites("a copy", 12, 2, shop().schema(), shop().sortKey("range").schema());
    }

    @Test
    void guardsOfUniqueValues() throws Exception {
        everyWrite(
                "unique values", 6, 2, shop().schema(), shop().unique("orderId").schema());
    }

    /** Kills the run of the last of these migrations, behind its first write, its second and so on until it is through. */
    private void everyWrite(String name, int least, int items, Schema... schemas) throws Exception {
        writes(name, least, items, 1, schemas);
    }

    /** The same behind every third write, and behind each with {@code -Dmizzle.test.factor=3}: these plans take long. */
    private void manyWrites(String name, int least, int items, Schema... schemas) throws Exception {
        writes(name, least, items, Math.max(1, 3 / Runs.scaled(1)), schemas);
    }

    private void writes(String name, int least, int items, int stride, Schema... schemas) throws Exception {
        String prefix = "killm_";
        String expected = outcome(prefix, items, schemas, 0).orElseThrow();
        int last = 1;
        Optional<String> outcome = outcome(prefix, items, schemas, last);
        while (outcome.isPresent()) {
            assertEquals(expected, outcome.get(), name + ", killed behind write " + last);
            assertTrue(last < MOST, name + " never ends");
            last += stride;
            outcome = outcome(prefix, items, schemas, last);
        }
        System.out.println(name + ": killed behind 1 of " + stride + " of about " + last + " writes, the same outcome");
        assertTrue(last > least, name + ": " + last + " writes");
    }

    /** What a run leaves that was killed and run again; empty if it was done before. */
    private Optional<String> outcome(String prefix, int items, Schema[] schemas, int last) throws Exception {
        deleteTables(prefix);
        Path folder = temporary.resolve("run" + last);
        for (int i = 0; i < schemas.length; i++) {
            if (i > 0 && i == schemas.length - 1) {
                KilledRun.migrations(client, prefix, folder).run();
                put(prefix, items);
            }
            write(folder, schemas[i]);
        }
        if (!process.isKilled(prefix, folder.toString(), last) && last > 0) {
            return Optional.empty();
        }
        KilledRun.migrations(client, prefix, folder).run();
        KilledRun.migrations(client, prefix, folder)
                .status()
                .forEach(each -> assertEquals(MigrationState.APPLIED, each.state(), each.toString()));
        return Optional.of(state(prefix));
    }

    @Test
    void pushesEndAsIfNobodyHadKilledThem() throws Exception {
        int kills = 0;
        for (int pair = 0; pair < Runs.scaled(1); pair++) {
            String prefix = "killp_";
            long seed = SEED + pair;
            String expected = pushed(prefix, seed, 0).orElseThrow();
            int last = 1;
            for (Optional<String> state = pushed(prefix, seed, 1);
                    state.isPresent();
                    state = pushed(prefix, seed, last)) {
                assertEquals(expected, state.get(), "seed " + seed + ", killed behind write " + last);
                kills++;
                last++;
            }
        }
        System.out.println("pushes: killed behind each of " + kills + " writes, the same outcome, seed " + SEED);
        assertTrue(kills > 0, kills + " writes");
    }

    private Optional<String> pushed(String prefix, long seed, int last) throws Exception {
        deleteTables(prefix);
        Tables tables = new Tables(client, name -> prefix + name, LocalServer.IMPATIENT);
        tables.apply(tables.diff(new RandomTables(new Random(seed)).some()).plan());
        if (!process.isKilled(prefix, Long.toString(seed), last) && last > 0) {
            return Optional.empty();
        }
        KilledRun.push(client, prefix, seed);
        return Optional.of(state(prefix));
    }

    private void put(String prefix, int items) {
        for (int i = 0; i < items; i++) {
            Map<String, AttributeValue> item = order(i);
            client.putItem(request -> request.tableName(prefix + "shop").item(item));
        }
    }

    private static void write(Path folder, Schema schema) {
        MigrationFolder migrations = MigrationFolder.at(folder);
        migrations.write(Generation.of(migrations.read(), schema).draft().orElseThrow());
    }

    /** Everything that is in the tables, and what the tables are. */
    private String state(String prefix) {
        Map<String, String> state = new TreeMap<>();
        for (String name : client.listTablesPaginator().tableNames()) {
            if (name.startsWith(prefix) && !name.endsWith("history")) {
                LiveTable live = new Tables(client, each -> each).describe(name).orElseThrow();
                TreeSet<String> items = new TreeSet<>();
                client.scanPaginator(request -> request.tableName(name))
                        .items()
                        .forEach(item -> items.add(new TreeMap<>(item).toString()));
                state.put(name, live.fingerprint() + items);
            }
        }
        return state.toString();
    }

    private void deleteTables(String prefix) {
        client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith(prefix))
                .toList()
                .forEach(each -> client.deleteTable(request -> request.tableName(each)));
    }

    private static Map<String, AttributeValue> order(int number) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", AttributeValue.fromS("CUSTOMER#c" + number % 3));
        item.put("sk", AttributeValue.fromS("ORDER#o" + number));
        item.put("_type", AttributeValue.fromS("Order"));
        item.put("customerId", AttributeValue.fromS("c" + number % 3));
        item.put("orderId", AttributeValue.fromS("o" + number));
        item.put("status", AttributeValue.fromS(number % 2 == 0 ? "OPEN" : "PAID"));
        item.put("total", AttributeValue.fromN(Integer.toString(number)));
        return item;
    }
}
