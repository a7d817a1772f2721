package io.mizzle.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Random items padded to DynamoDB's limit as we compute it: one byte more must be one too many for DynamoDB Local as well. */
final class SizeEdgeTest {

    private static final int ITEMS = 2_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int IN_A_TABLE = 50;
    private static final long SEED = Long.getLong("mizzle.test.seed", 20_261_121L);
    private static final String PADDING = "padding";

    @Test
    void itemsOfExactlyTheLimitAreTakenAndOneByteMoreIsRefused() {
        RandomItems items = new RandomItems(SEED);
        List<String> faults = new ArrayList<>();
        try (LocalTables tables = new LocalTables()) {
            for (int i = 0; i < ITEMS; i++) {
                if (i % IN_A_TABLE == 0) {
                    tables.renew(ScalarAttributeType.S);
                }
                // A key of its own: DynamoDB Local reads what a put overwrites, and that takes longer than the put.
                Map<String, AttributeValue> item = items.next();
                item.put("sk", Samples.s("#" + i));
                expect(false, tables, padded(item, ItemRules.MAX_ITEM_BYTES + 1), i, faults);
                expect(true, tables, padded(item, ItemRules.MAX_ITEM_BYTES), i, faults);
            }
        }
        System.out.println("size calculator: " + 2 * ITEMS + " operations, " + faults.size()
                + " faults, lost 0, duplicated 0, false " + faults.size() + ", seed " + SEED);
        assertEquals(List.of(), faults, "seed " + SEED);
    }

    private static void expect(
            boolean taken, LocalTables tables, Map<String, AttributeValue> item, int number, List<String> faults) {
        if (put(tables, item) != taken) {
            item.remove(PADDING);
            faults.add("item " + number + " of " + ItemSize.of(item) + " bytes beside its padding: " + item);
        }
    }

    private static boolean put(LocalTables tables, Map<String, AttributeValue> item) {
        try {
            new Attempt.Put(ScalarAttributeType.S, item).send(tables);
            return true;
        } catch (DynamoDbException refused) {
            assertEquals(
                    "Item size has exceeded the maximum allowed size",
                    refused.awsErrorDetails().errorMessage());
            return false;
        }
    }

    private static Map<String, AttributeValue> padded(Map<String, AttributeValue> item, long size) {
        int padding = (int) (size - ItemSize.of(item) - PADDING.length());
        Map<String, AttributeValue> whole = new HashMap<>(item);
        whole.put(PADDING, Samples.s("x".repeat(padding)));
        return whole;
    }
}
