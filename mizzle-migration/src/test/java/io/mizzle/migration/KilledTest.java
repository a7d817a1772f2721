package io.mizzle.migration;

import static io.mizzle.migration.SampleDescriptors.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.schema.Schema;
import io.mizzle.table.LiveTable;
import io.mizzle.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Processes killed behind one of their calls, and run again: the outcome is that of a run nobody disturbed. Some calls in an ordinary build,
 * all of them with {@code -Dmizzle.test.factor=20}.
 */
class KilledTest {

    private static final int KILLS = 6;
    private static final long SEED = Long.getLong("mizzle.test.seed", 20261121L);

    @TempDir
    Path temporary;

    private final DynamoDbClient client = LocalServer.client();

    @AfterEach
    void deleteTables() {
        client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith("kill"))
                .toList()
                .forEach(each -> client.deleteTable(request -> request.tableName(each)));
        client.close();
    }

    @Test
    void migrationsEndAsIfNobodyHadKilledThem() throws Exception {
        Path folder = temporary.resolve("migrations");
        Schema first = shop().index("gsi1", "S#{status}", "{orderId}", "").schema();
        Schema second = shop().index("gsi2", "STATUS#{status}", "{total:num(8)}#{orderId}", "")
                .timeToLive("expires")
                .sort("ORDER#{status}#{orderId}")
                .without("total")
                .attribute(SampleDescriptors.number("total")
                        .replace("\"name\": \"total\"", "\"name\": \"amount\"")
                        .replace("}", ", \"renamedFrom\": \"total\"}"))
                .schema();
        Schema third = shop().sortKey("range").schema();
        write(folder, first);

        String expected = outcome(folder, List.of(second, third), "killm_", 0);
        int calls = lastCalls;
        List<Integer> kills = chosen(calls);
        for (int call : kills) {
            deleteTables("killm_");
            assertEquals(
                    expected, outcome(folder, List.of(second, third), "killm_", call), "killed after call " + call);
        }
        System.out.println("migrations killed after " + kills.size() + " of " + calls + " calls: the same outcome");
        assertTrue(calls > 30, calls + " calls");
    }

    @Test
    void pushesEndAsIfNobodyHadKilledThem() throws Exception {
        int killed = 0;
        for (int pair = 0; pair < Runs.scaled(2); pair++) {
            long seed = SEED + pair;
            String expected = pushed(seed, 0);
            for (int call : chosen(lastCalls)) {
                assertEquals(expected, pushed(seed, call), "seed " + seed + ", killed after call " + call);
                killed++;
            }
        }
        System.out.println("pushes killed " + killed + " times: the same outcome, seed " + SEED);
    }

    private int lastCalls;

    private static List<Integer> chosen(int calls) {
        int count = Math.min(calls, Runs.scaled(KILLS));
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            chosen.add(1 + (int) ((long) i * calls / count));
        }
        return new ArrayList<>(chosen);
    }

    private String pushed(long seed, int call) throws Exception {
        String prefix = "killp_";
        deleteTables(prefix);
        Tables tables = new Tables(client, name -> prefix + name, LocalServer.IMPATIENT);
        tables.apply(tables.diff(new RandomTables(new Random(seed)).some()).plan());
        fork(prefix, Long.toString(seed), call);
        KilledRun.push(client, prefix, seed);
        return state(prefix);
    }

    private String outcome(Path folder, List<Schema> further, String prefix, int call) throws Exception {
        Path own = temporary.resolve("run" + call);
        write(own, MigrationFolder.at(folder).read().get(0).schema());
        KilledRun.migrations(client, prefix, own).run();
        for (int i = 0; i < 12; i++) {
            Map<String, AttributeValue> item = order(i);
            client.putItem(request -> request.tableName(prefix + "shop").item(item));
        }
        further.forEach(each -> write(own, each));
        fork(prefix, own.toString(), call);
        KilledRun.migrations(client, prefix, own).run();
        KilledRun.migrations(client, prefix, own)
                .status()
                .forEach(each -> assertEquals(MigrationState.APPLIED, each.state(), each.toString()));
        return state(prefix);
    }

    private static void write(Path folder, Schema schema) {
        MigrationFolder migrations = MigrationFolder.at(folder);
        migrations.write(Generation.of(migrations.read(), schema).draft().orElseThrow());
    }

    /** Runs in a process of its own and says whether it was killed. */
    private void fork(String prefix, String what, int call) throws IOException, InterruptedException {
        Path log = temporary.resolve("log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        LocalServer.endpoint().toString(),
                        prefix,
                        what,
                        Integer.toString(call))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        String output = Files.readString(log);
        boolean over = call == 0
                || output.contains("CALLS"); // looking at an index that is being made takes more or fewer calls
        assertEquals(over ? 0 : KilledRun.KILLED, process.exitValue(), output);
        Matcher calls = Pattern.compile("CALLS ([0-9]+)").matcher(output);
        if (calls.find() && call == 0) {
            lastCalls = Integer.parseInt(calls.group(1));
        }
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
