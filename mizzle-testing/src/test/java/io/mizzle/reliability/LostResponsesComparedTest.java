package io.mizzle.reliability;

import static io.mizzle.reliability.QCounter.COUNTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.testing.fault.FaultPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * One table for the raw SDK, the enhanced client and mizzle: the same writes over the same network, which loses a tenth of the answers
 * after the write was applied. All three send through one client. Printed for docs/network.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LostResponsesComparedTest {

    private static final long SEED = 97;
    private static final int WRITES = 1_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final FaultPlan PLAN = FaultPlan.seeded(SEED)
            .lostResponses(0.10)
            .onlyFor("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems");

    private final List<String> rows = new ArrayList<>();
    private FaultyNetwork network = new FaultyNetwork(PLAN);

    @BeforeAll
    void heading() {
        network.table(COUNTER);
        rows.add(String.format(
                "%-17s %-22s %7s %8s %11s %16s %8s",
                "client", "write", "writes", "lost", "duplicated", "false conflicts", "unknown"));
    }

    @AfterAll
    void print() {
        System.out.println("lost responses, 10 %, seed " + SEED);
        rows.forEach(System.out::println);
        network.report().assertInjected();
        network.close();
    }

    @Test
    void theRawSdkCountsLostAnswersAgain() {
        Row row = run("raw SDK", "add 1", "raw", LostResponsesComparedTest::rawAdd);

        assertTrue(row.duplicated > WRITES / 20, row::toString);
    }

    @Test
    void theRawSdkMeetsItsOwnInserts() {
        Row row = run("raw SDK", "insert if absent", "raw-", LostResponsesComparedTest::rawInsert);

        assertTrue(row.falseConflicts > WRITES / 20, row::toString);
    }

    @Test
    void theEnhancedClientMeetsItsOwnVersions() {
        DynamoDbTable<EnhancedCounter> table = EnhancedCounter.table(network.client(), network.tableName("counters"));

        Row inserted = run(
                "enhanced client",
                "insert, versioned",
                "enhanced-",
                (net, i) -> table.putItem(new EnhancedCounter("enhanced-" + i)));
        Row updated = run("enhanced client", "update, versioned", "enhanced-", (net, i) -> {
            EnhancedCounter counter = new EnhancedCounter("enhanced-" + i);
            counter.setVersion(1L);
            table.updateItem(counter);
        });

        assertTrue(inserted.falseConflicts > WRITES / 20, inserted::toString);
        assertTrue(updated.falseConflicts > WRITES / 20, updated::toString);
    }

    @Test
    void mizzleDoesNeither() {
        List<Row> all = List.of(
                run(
                        "mizzle",
                        "add 1",
                        "mizzle-add",
                        (net, i) -> net.faulty()
                                .update(COUNTER)
                                .where(COUNTER.key("mizzle-add"))
                                .upsert()
                                .add(COUNTER.amount, 1)
                                .execute()),
                run(
                        "mizzle",
                        "add 1, exactlyOnce()",
                        "mizzle-once",
                        (net, i) -> net.faulty()
                                .update(COUNTER)
                                .where(COUNTER.key("mizzle-once"))
                                .upsert()
                                .add(COUNTER.amount, 1)
                                .exactlyOnce()
                                .execute()),
                run(
                        "mizzle",
                        "insert, versioned",
                        "mizzle-",
                        (net, i) -> net.faulty()
                                .insert(COUNTER)
                                .values(new Counter("mizzle-" + i, 0, null, Instant.EPOCH, 0))
                                .execute()),
                run("mizzle", "update, versioned", "mizzle-", (net, i) -> {
                    Counter before = net.sound().get(COUNTER.key("mizzle-" + i)).orElseThrow();
                    net.faulty()
                            .update(COUNTER)
                            .changes(before, COUNTER.copy(before).note("noted").build())
                            .execute();
                }));

        all.forEach(row -> assertEquals(0, row.lost + row.duplicated + row.falseConflicts, row::toString));
        assertEquals(0, all.stream().skip(1).mapToInt(row -> row.unknown).sum());
    }

    private static void rawAdd(FaultyNetwork network, int number) {
        network.client()
                .updateItem(update -> update.tableName(network.tableName("counters"))
                        .key(Map.of("counterId", AttributeValue.fromS("raw")))
                        .updateExpression("ADD amount :one")
                        .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"))));
    }

    private static void rawInsert(FaultyNetwork network, int number) {
        network.client()
                .putItem(put -> put.tableName(network.tableName("counters"))
                        .item(Map.of("counterId", AttributeValue.fromS("raw-" + number)))
                        .conditionExpression("attribute_not_exists(counterId)"));
    }

    private Row run(String client, String write, String id, ObjIntConsumer<FaultyNetwork> each) {
        Row row = new Row();
        int confirmed = 0;
        for (int i = 0; i < WRITES; i++) {
            try {
                each.accept(network, i);
                confirmed++;
            } catch (ConditionalCheckFailedException | ConditionFailedException refused) {
                row.falseConflicts++;
            } catch (AmbiguousWriteException unknown) {
                row.unknown++;
            }
        }
        int applied = id.endsWith("-") ? stored(id) : counted(id);
        row.lost = Math.max(0, confirmed - applied);
        row.duplicated = Math.max(0, applied - WRITES);
        rows.add(String.format(
                "%-17s %-22s %,7d %8d %11d %16d %8d",
                client, write, WRITES, row.lost, row.duplicated, row.falseConflicts, row.unknown));
        return row;
    }

    private int counted(String id) {
        return network.items("counters").stream()
                .filter(item -> item.get("counterId").s().equals(id))
                .mapToInt(item -> Integer.parseInt(item.get("amount").n()))
                .findFirst()
                .orElse(0);
    }

    private int stored(String prefix) {
        return (int) network.items("counters").stream()
                .filter(item -> item.get("counterId").s().matches(prefix + "[0-9]+"))
                .count();
    }

    /** What went wrong in one row. */
    private static final class Row {
        private int lost;
        private int duplicated;
        private int falseConflicts;
        private int unknown;

        @Override
        public String toString() {
            return "lost " + lost + ", duplicated " + duplicated + ", false " + falseConflicts + ", unknown " + unknown;
        }
    }
}
