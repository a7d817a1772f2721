package io.mizzle.migration;

import static io.mizzle.migration.MigratedShop.order;
import static io.mizzle.migration.MigratedShop.recording;
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
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Migrations of a shop from its first table on. */
class MigrationsTest {

    @TempDir
    Path folder;

    private MigratedShop migrated;

    @BeforeEach
    void begin() {
        migrated = new MigratedShop(folder);
    }

    @AfterEach
    void deleteTables() {
        migrated.close();
    }

    @Test
    void theFirstMigrationCreatesTheTable() {
        migrated.generate(shop().timeToLive("expires").schema());

        assertEquals(List.of("0000_create_shop"), migrated.runner().run());

        assertEquals(List.of(), migrated.runner().run());
        assertEquals(MigrationState.APPLIED, migrated.runner().status().get(0).state());
        assertEquals(List.of(), migrated.runner().drift());
        assertTrue(migrated.runner().plan().isEmpty());
    }

    @Test
    void aNewIndexIsFilledFromTheItemsThatAreThere() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        for (int i = 0; i < 300; i++) {
            migrated.put(order(i, i % 3 == 0 ? "OPEN" : "PAID"));
        }
        Schema indexed = shop().index(
                        "gsi1",
                        "STATUS#{status}",
                        "{total:num(8)}#{orderId}",
                        "{\"component\": \"status\", \"in\": [\"OPEN\"]}")
                .schema();
        Migration added = migrated.generate(indexed);

        String table = migrated.physical("shop");
        assertEquals(
                List.of(
                        "UpdateTable " + table
                                + ": create index gsi1 (gsi1pk; gsi1sk) ALL, attributes (gsi1pk S, gsi1sk S)",
                        "Backfill " + table + ": keys of index gsi1 on items of Order"),
                added.steps().stream()
                        .map(each -> each.text(migrated::physical))
                        .toList());
        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        migrated.runner().segments(2).progress(recording(passes)).run();

        assertEquals(
                Map.of(
                        "step 1 pass 0", new BackfillResult(300, 100, 0, List.of()),
                        "step 1 pass 1 verifies", new BackfillResult(300, 0, 0, List.of())),
                passes);
        List<Map<String, AttributeValue>> open = migrated.client()
                .query(request -> request.tableName(table)
                        .indexName("gsi1")
                        .keyConditionExpression("gsi1pk = :open")
                        .expressionAttributeValues(Map.of(":open", AttributeValue.fromS("STATUS#OPEN"))))
                .items();
        assertEquals(100, open.size());
        assertEquals("00000000#o0", open.get(0).get("gsi1sk").s());
    }

    @Test
    void whatWasDoneBeforeAnErrorIsCounted() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        for (int i = 0; i < 9; i++) {
            migrated.put(order(i, "OPEN"));
        }
        migrated.generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        ErrorAt fifth = new ErrorAt(5, migrated.physical("shop"));

        try (DynamoDbClient failing = LocalServer.client(fifth)) {
            Migrations runner = migrated.runner(failing).segments(1).progress(recording(passes));
            assertThrows(MigrationFailedException.class, runner::run);
        }

        assertEquals(Map.of("step 1 pass 0", new BackfillResult(4, 4, 0, List.of())), passes);
    }

    /** Fails one of the updates of a table. */
    private static final class ErrorAt implements ExecutionInterceptor {

        private final AtomicInteger left;
        private final String table;

        ErrorAt(int number, String table) {
            this.left = new AtomicInteger(number);
            this.table = table;
        }

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof UpdateItemRequest update
                    && update.tableName().equals(table)
                    && left.decrementAndGet() == 0) {
                throw SdkClientException.create("the network is gone");
            }
        }
    }

    @Test
    void aChangedKeyTemplateMovesEveryItem() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        for (int i = 0; i < 50; i++) {
            migrated.put(order(i, "OPEN"));
        }
        Migration moving =
                migrated.generate(shop().sort("ORDER#{status}#{orderId}").schema());

        migrated.runner().run();

        assertEquals(
                "[RewriteKeys[table=shop, entities=[Order]]]", moving.steps().toString());
        Set<String> keys = new TreeSet<>();
        migrated.items().forEach(item -> keys.add(item.get("sk").s()));
        assertEquals(50, keys.size());
        assertTrue(keys.stream().allMatch(each -> each.startsWith("ORDER#OPEN#o")), keys::toString);
    }

    @Test
    void anotherSortKeyGoesThroughACopy() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        for (int i = 0; i < 20; i++) {
            migrated.put(order(i, "OPEN"));
        }
        Migration copying = migrated.generate(shop().sortKey("range").schema());

        NotAllowedException refusal =
                assertThrows(NotAllowedException.class, () -> migrated.runner().run());
        assertEquals(
                List.of(
                        Allowance.dropTable(migrated.physical("shop")),
                        Allowance.dropTable(migrated.physical("shop-copy"))),
                refusal.missing());
        migrated.runner().allow(refusal.missing().toArray(Allowance[]::new)).run();

        assertEquals(6, copying.steps().size());
        assertEquals(20, migrated.items().size());
        assertEquals(
                "ORDER#o0",
                migrated.items().stream()
                        .map(item -> item.get("range").s())
                        .sorted()
                        .findFirst()
                        .orElseThrow());
        assertEquals(List.of(), migrated.runner().drift());
    }

    @Test
    void aRenamedAttributeIsStoredUnderItsNewName() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        migrated.put(order(1, "OPEN"));
        Schema renamed = shop().without("total")
                .attribute(SampleDescriptors.number("amount").replace("}", ", \"renamedFrom\": \"total\"}"))
                .schema();
        migrated.generate(renamed);

        SortedMap<String, BackfillResult> passes = new TreeMap<>();
        migrated.runner().progress(recording(passes)).run();

        assertEquals(new BackfillResult(1, 1, 0, List.of()), passes.get("step 0 pass 0"), passes::toString);
        Map<String, AttributeValue> item = migrated.items().get(0);
        assertEquals("1", item.get("amount").n());
        assertFalse(item.containsKey("total"));
    }

    @Test
    void uniqueValuesGetGuardsAndDuplicatesStopTheMigration() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        migrated.put(order(1, "A"));
        migrated.put(order(2, "B"));
        migrated.put(order(3, "B"));
        migrated.generate(shop().unique("status").schema());

        MigrationFailedException failure = assertThrows(
                MigrationFailedException.class, () -> migrated.runner().run());
        assertTrue(failure.getMessage().contains("another item"), failure::getMessage);
        assertEquals(MigrationState.FAILED, migrated.runner().status().get(1).state());
        migrated.put(order(failure.getMessage().contains("ORDER#o2") ? 2 : 3, "C"));
        migrated.runner().run();

        assertEquals(
                3,
                migrated.items().stream()
                        .filter(item -> item.containsKey("_owner"))
                        .count());
    }

    @Test
    void nothingIsDestroyedWithoutLeave() {
        migrated.generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        migrated.runner().run();
        migrated.generate(shop().schema());

        NotAllowedException refusal =
                assertThrows(NotAllowedException.class, () -> migrated.runner().run());

        assertEquals(List.of(Allowance.dropIndex(migrated.physical("shop"), "gsi1")), refusal.missing());
        assertEquals(MigrationState.PENDING, migrated.runner().status().get(1).state());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aTableThatIsNeitherBeforeNorAfterNeedsADecision() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        migrated.generate(shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        migrated.client()
                .updateTable(request -> request.tableName(migrated.physical("shop"))
                        .attributeDefinitions(
                                each -> each.attributeName("other").attributeType("S"))
                        .globalSecondaryIndexUpdates(update -> update.create(index -> index.indexName("gsi1")
                                .keySchema(key -> key.attributeName("other").keyType("HASH"))
                                .projection(projection -> projection.projectionType("ALL")))));

        NeedsDecisionException decision = assertThrows(
                NeedsDecisionException.class, () -> migrated.runner().run());
        assertTrue(decision.getMessage().contains("gsi1"), decision::getMessage);
        assertThrows(NeedsDecisionException.class, () -> migrated.runner().run());
        migrated.runner().resolve("0001_add_gsi1", Resolution.APPLIED);

        assertEquals(List.of(), migrated.runner().run());
    }

    @Test
    void aSavedPlanIsRefusedWhenATableChanged() {
        migrated.generate(shop().schema());
        migrated.runner().run();
        migrated.generate(shop().timeToLive("expires").schema());
        PendingPlan plan = PendingPlan.fromJson(migrated.runner().plan().toJson(), "a saved plan");
        migrated.client()
                .updateTable(
                        request -> request.tableName(migrated.physical("shop")).deletionProtectionEnabled(true));

        assertThrows(PlanOutdatedException.class, () -> migrated.runner().run(plan));

        migrated.client()
                .updateTable(
                        request -> request.tableName(migrated.physical("shop")).deletionProtectionEnabled(false));
        assertEquals(List.of("0001_change_shop"), migrated.runner().run(plan));
    }

    @Test
    void anEditedPlanIsRefusedOnceItIsApplied() throws Exception {
        migrated.generate(shop().schema());
        migrated.runner().run();
        Path plan = folder.resolve("0000_create_shop/plan.json");
        Files.writeString(plan, Files.readString(plan).replace("\"sk\"", "\"sk2\""));

        MigrationException refusal =
                assertThrows(MigrationException.class, () -> migrated.runner().run());

        assertTrue(refusal.getMessage().contains("edited"), refusal::getMessage);
    }

    @Test
    void tablesMadeInAnotherWayAreTakenOver() {
        Migration first = migrated.generate(shop().schema());
        assertThrows(MigrationException.class, () -> migrated.runner().baseline());
        first.steps()
                .forEach(step -> migrated.client()
                        .createTable((software.amazon.awssdk.services.dynamodb.model.CreateTableRequest)
                                ((MigrationStep.Change) step)
                                        .on(migrated::physical)
                                        .request()));

        assertEquals(List.of("0000_create_shop"), migrated.runner().baseline());

        assertEquals(List.of(), migrated.runner().run());
    }

    @Test
    void whatAMigrationDestroysBreaksAndCostsIsSaidBefore() {
        Migration first = migrated.generate(
                shop().index("gsi1", "S#{status}", "{orderId}", "").schema());
        Migration second = migrated.generate(shop().index("gsi2", "T#{status}", "{orderId}", "")
                .attribute(SampleDescriptors.text("channel"))
                .schema());

        String found = Lint.check(first.schema(), second).stream()
                .map(each -> each.kind() + " " + each.subject())
                .toList()
                .toString();

        assertEquals("[COST shop, COST shop, DESTRUCTIVE shop, DATA_DEPENDENT Order.channel]", found);
    }
}
