package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.extensions.VersionedRecordExtension.AttributeTags;
import software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Why mizzle has rules of its own for writes: what the SDK makes of 10 % lost responses. Prints the table of docs/. */
class LostResponsesOfTheSdkTest {

    private static final int WRITES = 1_000;
    private static final FaultPlan PLAN =
            FaultPlan.seeded(97).lostResponses(0.10).onlyFor("UpdateItem", "PutItem");

    @ParameterizedTest
    @EnumSource
    void rawAddCountsEveryLostResponseAgain(Flavour flavour) {
        try (FaultyDynamoDb db = new FaultyDynamoDb(flavour, PLAN, FaultyDynamoDb.DEFAULTS)) {
            int failures = falseFailures(number -> db.addOne("counter"));

            int counted = Integer.parseInt(db.stored("counter").get("n").n());
            int lost = lost("raw SDK, " + flavour + ", UpdateItem ADD", counted, failures, db.report());
            assertTrue(counted >= WRITES + lost && counted <= db.report().requests("UpdateItem"), counted + " counted");
            assertEquals(0, failures);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rawConditionalPutsFailOnWhatTheyWroteThemselves(Flavour flavour) {
        try (FaultyDynamoDb db = new FaultyDynamoDb(flavour, PLAN, FaultyDynamoDb.DEFAULTS)) {
            int failures = falseFailures(number -> db.insert("item-" + number));

            int counted = db.count();
            int lost = lost("raw SDK, " + flavour + ", PutItem if absent", counted, failures, db.report());
            assertEquals(WRITES, counted);
            assertTrue(failures > lost / 2 && failures <= lost * 2, failures + " false failures of " + lost + " lost");
        }
    }

    @Test
    void enhancedVersionsConflictWithThemselves() {
        try (FaultyDynamoDb db = new FaultyDynamoDb(Flavour.SYNC, PLAN, FaultyDynamoDb.DEFAULTS)) {
            DynamoDbTable<Counter> counters = DynamoDbEnhancedClient.builder()
                    .dynamoDbClient(db.client)
                    .build()
                    .table(db.table, Counter.SCHEMA);

            int failures = falseFailures(number -> counters.updateItem(new Counter("item-" + number)));

            int counted = db.count();
            int lost = lost("enhanced client, versioned updateItem", counted, failures, db.report());
            assertEquals(WRITES, counted);
            assertTrue(failures > lost / 2 && failures <= lost * 2, failures + " false failures of " + lost + " lost");
        }
    }

    private static int falseFailures(IntConsumer write) {
        int failures = 0;
        for (int number = 0; number < WRITES; number++) {
            try {
                write.accept(number);
            } catch (ConditionalCheckFailedException failed) {
                failures++;
            }
        }
        return failures;
    }

    private static int lost(String what, int counted, int failures, FaultReport report) {
        System.out.printf(
                "%-42s %,d writes, stored or counted %,d, false condition failures %d | %s%n",
                what, WRITES, counted, failures, report.assertInjected());
        return report.injected(FaultKind.LOST_RESPONSE);
    }

    /** An item with optimistic locking as the enhanced client has it. */
    static final class Counter {

        static final TableSchema<Counter> SCHEMA = TableSchema.builder(Counter.class)
                .newItemSupplier(Counter::new)
                .addAttribute(
                        String.class,
                        a -> a.name("pk")
                                .getter(counter -> counter.pk)
                                .setter((counter, value) -> counter.pk = value)
                                .tags(StaticAttributeTags.primaryPartitionKey()))
                .addAttribute(
                        Long.class,
                        a -> a.name("version")
                                .getter(counter -> counter.version)
                                .setter((counter, value) -> counter.version = value)
                                .tags(AttributeTags.versionAttribute()))
                .build();

        private String pk = "";
        private Long version;

        Counter() {}

        Counter(String pk) {
            this.pk = pk;
        }
    }
}
