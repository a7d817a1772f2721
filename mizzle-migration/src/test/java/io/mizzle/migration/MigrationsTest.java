package io.mizzle.migration;

import static io.mizzle.migration.SampleDescriptors.shop;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.migration.backfill.BackfillResult;
import io.mizzle.migration.schema.Schema;
import io.mizzle.table.Allowance;
import io.mizzle.table.NotAllowedException;
import io.mizzle.table.PlanOutdatedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Migrations of a shop from its first table on. */
class MigrationsTest {

    private static final AtomicInteger RUNS = new AtomicInteger();

    @TempDir
    Path temporary;

    private final DynamoDbClient client = LocalServer.client();
    private final String prefix = "mig" + RUNS.incrementAndGet() + "_";
    private MigrationFolder folder;

    @BeforeEach
    void nameFolder() {
        folder = MigrationFolder.at(temporary.resolve("migrations"));
    }

    @AfterEach
    void deleteTables() {
        client.listTablesPaginator().tableNames().stream()
                .filter(each -> each.startsWith(prefix))
                .toList()
                .forEach(each -> client.deleteTable(request -> request.tableName(each)));
        client.close();
    }

    @Test
    void theFirstMigrationCreatesTheTable() {
        generate(shop().timeToLive("expires").schema());

        assertEquals(List.of("0000_create_shop"), runner().run());

        assertEquals(List.of(), runner().run());
        assertEquals(MigrationState.APPLIED, runner().status().get(0).state());
        assertEquals(List.of(), runner().drift());
        assertTrue(runner().plan().isEmpty());
    }

    @Test
    void aNewIndexIsFilledFromTheItemsThatAreThere() {
        generate(shop().schema());
        runner().run();
        for (int i = 0; i < 300; i++) {
            put(order(i, i % 3 == 0 ? "OPEN" : "PAID"));
        }
        Schema indexed = shop().index(
                        "gsi1",
                        "STATUS#{status}",
                        "{total:num(8)}#{orderId}",
                        "{\"component\": \"status\", \"in\": [\"OPEN\"]}")
                .schema();
        Migration added = generate(indexed);

        assertEquals(
                "[UpdateTable " + prefix
                        + "shop: create index gsi1 (gsi1pk; gsi1sk) ALL, attributes (gsi1pk S, gsi1sk S),"
                        + " Backfill " + prefix + "shop: keys of index gsi1 on items of Order]",
                added.steps().stream()
                        .map(each -> each.text(this::physical))
                        .toList()
                        .toString());
        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        runner().segments(2).progress(recording(passes)).run();

        assertEquals(
                Map.of(
                        "step 1 pass 0", new BackfillResult(300, 100, 0, List.of()),
                        "step 1 pass 1 verifies", new BackfillResult(300, 0, 0, List.of())),
                passes);
        List<Map<String, AttributeValue>> open = client.query(request -> request.tableName(physical("shop"))
                        .indexName("gsi1")
                        .keyConditionExpression("gsi1pk = :open")
                        .expressionAttributeValues(Map.of(":open", AttributeValue.fromS("STATUS#OPEN"))))
                .items();
        assertEquals(100, open.size());
        assertEquals("00000000#o0", open.get(0).get("gsi1sk").s());
    }

    @Test
    void aChangedKeyTemplateMovesEveryItem() {
        generate(shop().schema());
        runner().run();
        for (int i = 0; i < 50; i++) {
            put(order(i, "OPEN"));
        }
        Migration moving = generate(shop().sort("ORDER#{status}#{orderId}").schema());

        runner().run();

        assertEquals(
                "[RewriteKeys[table=shop, entities=[Order]]]", moving.steps().toString());
        Set<String> keys = new TreeSet<>();
        items("shop").forEach(item -> keys.add(item.get("sk").s()));
        assertEquals(50, keys.size());
        assertTrue(keys.stream().allMatch(each -> each.startsWith("ORDER#OPEN#o")), keys::toString);
    }

    @Test
    void anotherSortKeyGoesThroughACopy() {
        generate(shop().schema());
        runner().run();
        for (int i = 0; i < 20; i++) {
            put(order(i, "OPEN"));
        }
        Migration copying = generate(shop().sortKey("range").schema());

        NotAllowedException refusal = assertThrows(NotAllowedException.class, () -> runner().run());
        assertEquals(
                List.of(Allowance.dropTable(physical("shop")), Allowance.dropTable(physical("shop-copy"))),
                refusal.missing());
        runner().allow(refusal.missing().toArray(Allowance[]::new)).run();

        assertEquals(6, copying.steps().size());
        assertEquals(20, items("shop").size());
        assertEquals(
                "ORDER#o0",
                items("shop").stream()
                        .map(item -> item.get("range").s())
                        .sorted()
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), runner().drift());
    }

    @Test
    void aRenamedAttributeIsStoredUnderItsNewName() {
        generate(shop().schema());
        runner().run();
        put(order(1, "OPEN"));
        Schema renamed = shop().without("total")
                .attribute(SampleDescriptors.number("amount").replace("}", ", \"renamedFrom\": \"total\"}"))
                .schema();
        generate(renamed);

        List<BackfillResult> counted = new ArrayList<>();
        runner().progress(new MigrationProgress() {
                    @Override
                    public void counted(Migration migration, StepCount count) {
                        counted.add(count.all());
                    }
                })
                .run();

        assertEquals(new BackfillResult(1, 1, 0, List.of()), counted.get(counted.size() - 1));
        Map<String, AttributeValue> item = items("shop").get(0);
        assertEquals("1", item.get("amount").n());
        assertFalse(item.containsKey("total"));
    }

    @Test
    void uniqueValuesGetGuardsAndDuplicatesStopTheMigration() {
        generate(shop().schema());
        runner().run();
        put(order(1, "A"));
        put(order(2, "B"));
        put(order(3, "B"));
        generate(shop().unique("status").schema());

        MigrationFailedException failure = assertThrows(MigrationFailedException.class, () -> runner().run());
        assertTrue(failure.getMessage().contains("another item"), failure::getMessage);
        assertEquals(MigrationState.FAILED, runner().status().get(1).state());
        put(order(failure.getMessage().contains("ORDER#o2") ? 2 : 3, "C"));
        runner().run();

        assertEquals(
                3,
                items("shop").stream()
                        .filter(item -> item.containsKey("_owner"))
                        .count());
    }

    @Test
    void nothingIsDestroyedWithoutLeave() {
        generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        runner().run();
        generate(shop().schema());

        NotAllowedException refusal = assertThrows(NotAllowedException.class, () -> runner().run());

        assertEquals(List.of(Allowance.dropIndex(physical("shop"), "gsi1")), refusal.missing());
        assertEquals(MigrationState.PENDING, runner().status().get(1).state());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTableThatIsNeitherBeforeNorAfterNeedsADecision() {
        generate(shop().schema());
        runner().run();
        generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        client.updateTable(request -> request.tableName(physical("shop"))
                .attributeDefinitions(each -> each.attributeName("other").attributeType("S"))
                .globalSecondaryIndexUpdates(update -> update.create(index -> index.indexName("gsi1")
                        .keySchema(key -> key.attributeName("other").keyType("HASH"))
                        .projection(projection -> projection.projectionType("ALL")))));

        NeedsDecisionException decision = assertThrows(NeedsDecisionException.class, () -> runner().run());
        assertTrue(decision.getMessage().contains("gsi1"), decision::getMessage);
        assertThrows(NeedsDecisionException.class, () -> runner().run());
        runner().resolve("0001_add_gsi1", Resolution.APPLIED);

        assertEquals(List.of(), runner().run());
    }

    @Test
    void aSavedPlanIsRefusedWhenATableChanged() {
        generate(shop().schema());
        runner().run();
        generate(shop().timeToLive("expires").schema());
        PendingPlan plan = PendingPlan.fromJson(runner().plan().toJson(), "a saved plan");
        client.updateTable(request -> request.tableName(physical("shop")).deletionProtectionEnabled(true));

        assertThrows(PlanOutdatedException.class, () -> runner().run(plan));

        client.updateTable(request -> request.tableName(physical("shop")).deletionProtectionEnabled(false));
        assertEquals(List.of("0001_change_shop"), runner().run(plan));
    }

    @Test
    void anEditedPlanIsRefusedOnceItIsApplied() throws Exception {
        generate(shop().schema());
        runner().run();
        Path plan = temporary.resolve("migrations/0000_create_shop/plan.json");
        Files.writeString(plan, Files.readString(plan).replace("\"sk\"", "\"sk2\""));

        MigrationException refusal = assertThrows(MigrationException.class, () -> runner().run());

        assertTrue(refusal.getMessage().contains("edited"), refusal::getMessage);
    }

    @Test
    void tablesMadeInAnotherWayAreTakenOver() {
        Migration first = generate(shop().schema());
        assertThrows(MigrationException.class, () -> runner().baseline());
        first.steps()
                .forEach(step -> client.createTable((software.amazon.awssdk.services.dynamodb.model.CreateTableRequest)
                        ((MigrationStep.Change) step).on(this::physical).request()));

        assertEquals(List.of("0000_create_shop"), runner().baseline());

        assertEquals(List.of(), runner().run());
    }

    @Test
    void aDataMigrationGoesOnAtItsCheckpoint() {
        generate(shop().schema());
        runner().run();
        Migration custom = Generation.of(folder.read(), folder.read().get(0).schema())
                .custom("app.Fill", "1")
                .draft()
                .orElseThrow();
        folder.write(custom);
        List<String> seen = new ArrayList<>();
        DataMigrations fails = name -> new DataMigration() {
            @Override
            public String revision() {
                return "1";
            }

            @Override
            public void run(DataContext context) {
                seen.add(name + " from " + context.checkpoint().orElse("the start") + " in " + context.table("shop"));
                context.save("half");
                context.counted(10, 4);
                context.counted(10, 0);
                if (seen.size() == 1) {
                    throw new IllegalStateException("the network is gone");
                }
            }
        };

        assertThrows(
                MigrationFailedException.class,
                () -> runner().dataMigrations(fails).run());
        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        runner().dataMigrations(fails).progress(recording(passes)).run();

        assertEquals(List.of(new BackfillResult(20, 4, 0, List.of())), List.copyOf(passes.values()));
        assertEquals(
                List.of("app.Fill from the start in " + physical("shop"), "app.Fill from half in " + physical("shop")),
                seen);
    }

    @Test
    void ofTwoRunnersAtOnceOneWorksAndOneIsRefused() throws Exception {
        generate(shop().schema());
        Migration custom = Generation.of(folder.read(), folder.read().get(0).schema())
                .custom("app.Slow", "1")
                .draft()
                .orElseThrow();
        folder.write(custom);
        List<String> refusals = new ArrayList<>();
        DataMigrations meanwhile = name -> new DataMigration() {
            @Override
            public String revision() {
                return "1";
            }

            @Override
            public void run(DataContext context) {
                refusals.add(assertThrows(
                                LockHeldException.class,
                                () -> runner().owner("second").run())
                        .holder());
            }
        };

        assertEquals(2, runner().owner("first").dataMigrations(meanwhile).run().size());

        assertEquals(List.of("first"), refusals);
        assertEquals(List.of(), runner().owner("second").run());
    }

    @Test
    void whatAMigrationDestroysBreaksAndCostsIsSaidBefore() {
        Migration first =
                generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        Migration second = generate(shop().index("gsi2", "T#{status}", "{orderId}", "")
                .attribute(SampleDescriptors.text("channel"))
                .schema());

        String found = Lint.check(first.schema(), second).stream()
                .map(each -> each.kind() + " " + each.subject())
                .toList()
                .toString();

        assertEquals("[COST shop, COST shop, DESTRUCTIVE shop, DATA_DEPENDENT Order.channel]", found);
    }

    /** Keeps what each pass did in all, and sees to it that its segments add up. */
    private static MigrationProgress recording(Map<String, BackfillResult> passes) {
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

    private Migration generate(Schema schema) {
        Migration migration = Generation.of(folder.read(), schema).draft().orElseThrow();
        folder.write(migration);
        assertEquals(migration, folder.read().get(migration.number()));
        return migration;
    }

    private Migrations runner() {
        return Migrations.of(client, folder.read())
                .tableNames(this::physical)
                .historyTable(prefix + "history")
                .lease(Duration.ofMillis(500))
                .waiting(LocalServer.IMPATIENT);
    }

    private String physical(String declared) {
        return prefix + declared.replace('-', '_');
    }

    private List<Map<String, AttributeValue>> items(String table) {
        return client.scanPaginator(request -> request.tableName(physical(table))).items().stream()
                .toList();
    }

    private void put(Map<String, AttributeValue> item) {
        client.putItem(request -> request.tableName(physical("shop")).item(item));
    }

    private static Map<String, AttributeValue> order(int number, String status) {
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
}
