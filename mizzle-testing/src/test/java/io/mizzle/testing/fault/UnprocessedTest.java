package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class UnprocessedTest {

    private static final FaultPlan PLAN = FaultPlan.seeded(19);

    @ParameterizedTest
    @EnumSource
    void everyWriteIsEitherDoneOrReportedAsItWas(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.unprocessed(1.0, 0.4))) {
            List<WriteRequest> writes =
                    IntStream.range(0, 25).mapToObj(UnprocessedTest::put).toList();

            List<WriteRequest> left =
                    db.batchWrite(write(db, writes)).unprocessedItems().get(db.table);

            assertTrue(!left.isEmpty() && left.size() < 25, () -> left.size() + " left");
            assertEquals(writes.stream().filter(left::contains).toList(), left, "unchanged, in order");
            for (WriteRequest write : writes) {
                String key = write.putRequest().item().get("pk").s();
                Map<String, AttributeValue> expected =
                        left.contains(write) ? null : write.putRequest().item();
                assertEquals(expected, db.stored(key));
            }
            assertEquals(1, db.report().injected(FaultKind.UNPROCESSED, "BatchWriteItem"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsEitherReadOrReportedWithItsProjection(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(
                flavour, PLAN.unprocessed(1.0, 0.5).onlyFor("BatchGetItem"))) {
            db.batchWrite(write(
                    db, IntStream.range(0, 20).mapToObj(UnprocessedTest::put).toList()));
            KeysAndAttributes wanted = KeysAndAttributes.builder()
                    .keys(IntStream.range(0, 20)
                            .mapToObj(number -> FaultyDynamoDb.item(key(number)))
                            .toList())
                    .projectionExpression("#p, #g")
                    .expressionAttributeNames(Map.of("#p", "pk", "#g", "große"))
                    .consistentRead(true)
                    .build();

            BatchGetItemResponse response = db.batchGet(BatchGetItemRequest.builder()
                    .requestItems(Map.of(db.table, wanted))
                    .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                    .build());

            KeysAndAttributes left = response.unprocessedKeys().get(db.table);
            assertEquals(wanted.toBuilder().keys(left.keys()).build(), left);
            Set<String> seen = new HashSet<>();
            response.responses()
                    .get(db.table)
                    .forEach(item -> seen.add(item.get("pk").s()));
            assertFalse(seen.isEmpty());
            left.keys().forEach(key -> assertTrue(seen.add(key.get("pk").s()), "both read and left: " + key));
            assertEquals(20, seen.size());
            assertTrue(response.hasConsumedCapacity(), "the rest of the answer stays");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBatchOfWhichEverythingIsHeldBackDoesNotReachTheServer(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.unprocessed(1.0, 1.0))) {
            List<WriteRequest> writes = List.of(put(1), put(2));
            KeysAndAttributes keys = KeysAndAttributes.builder()
                    .keys(List.of(FaultyDynamoDb.item("a")))
                    .build();

            var written = db.batchWrite(write(db, writes));
            var read = db.batchGet(BatchGetItemRequest.builder()
                    .requestItems(Map.of(db.table, keys))
                    .build());

            assertEquals(Map.of(db.table, writes), written.unprocessedItems());
            assertEquals(Map.of(db.table, keys), read.unprocessedKeys());
            assertTrue(read.responses().isEmpty());
            assertEquals(0, db.count());
            assertEquals(2, db.report().injected(FaultKind.UNPROCESSED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void resendingWhatIsLeftEndsWithEverythingStored(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.unprocessed(1.0, 0.2))) {
            int rounds = 0;
            for (int start = 0; start < 500; start += 25) {
                Map<String, List<WriteRequest>> left = write(
                                db,
                                IntStream.range(start, start + 25)
                                        .mapToObj(UnprocessedTest::put)
                                        .toList())
                        .requestItems();
                while (!left.isEmpty()) {
                    left = db.batchWrite(BatchWriteItemRequest.builder()
                                    .requestItems(left)
                                    .build())
                            .unprocessedItems();
                    rounds++;
                }
            }

            assertEquals(500, db.count());
            assertEquals(rounds, db.report().requests("BatchWriteItem"));
            assertTrue(db.report().injected() < rounds, "a round that left nothing counts as no fault");
        }
    }

    @Test
    void whatIsLeftJoinsWhatTheServerItselfLeft() {
        BatchSplit split = BatchSplit.of(
                bytes("{'RequestItems':{'t':{'Keys':[{'pk':{'S':'a'}}]},'u':{'Keys':[{'pk':{'S':'b'}}]}}}"),
                BatchShape.GET,
                () -> true);
        byte[] answer = bytes("{'ConsumedCapacity':1.50,'UnprocessedKeys':{'t':{'Keys':[{'pk':{'S':'c'}}]}}}");

        String reported =
                new String(Json.write(split.reportedIn((ObjectNode) Json.read(answer))), StandardCharsets.UTF_8);

        assertEquals(
                new String(
                        bytes(
                                "{'ConsumedCapacity':1.50,'UnprocessedKeys':{'t':{'Keys':[{'pk':{'S':'c'}},{'pk':{'S':'a'}}]},"
                                        + "'u':{'Keys':[{'pk':{'S':'b'}}]}}}"),
                        StandardCharsets.UTF_8),
                reported);
    }

    @Test
    void saysWhatToAddWhenJacksonIsMissing() {
        ClassLoader withoutLibraries = ClassLoader.getPlatformClassLoader();

        var thrown = assertThrows(IllegalStateException.class, () -> Json.requireLibrary(withoutLibraries));

        assertTrue(thrown.getMessage().contains("com.fasterxml.jackson.core:jackson-databind"), thrown.getMessage());
    }

    private static BatchWriteItemRequest write(FaultyDynamoDb db, List<WriteRequest> writes) {
        return BatchWriteItemRequest.builder()
                .requestItems(Map.of(db.table, writes))
                .build();
    }

    private static WriteRequest put(int number) {
        List<AttributeValue> list =
                new ArrayList<>(List.of(AttributeValue.fromNul(true), AttributeValue.fromBool(false)));
        list.add(AttributeValue.fromM(Map.of("\"quoted\\ \u2028", AttributeValue.fromNs(List.of("0.1")))));
        Map<String, AttributeValue> item = Map.of(
                "pk", AttributeValue.fromS(key(number)),
                "große", AttributeValue.fromS("\uD83D\uDE00 </script> \u0000 ü"),
                "number", AttributeValue.fromN("12345678901234567890123456789012345678"),
                "bytes", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127, -128})),
                "list", AttributeValue.fromL(list));
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    private static String key(int number) {
        return "item-" + number;
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
