package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class ErrorFaultsTest {

    private static final FaultPlan PLAN = FaultPlan.seeded(11);

    @ParameterizedTest
    @EnumSource
    void aServerErrorStoresNothingAndALateOneStoresTheItem(Flavour flavour) {
        FaultPlan plan = PLAN.serverErrors(1.0).onlyRequests(1).lateServerErrors(1.0);
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, plan)) {
            var early = assertThrows(InternalServerErrorException.class, () -> db.put("early"));
            var late = assertThrows(InternalServerErrorException.class, () -> db.put("late"));

            assertEquals(500, early.statusCode());
            assertEquals("fault-PutItem-2", late.requestId());
            assertFalse(db.isStored("early"));
            assertTrue(db.isStored("late"));
            db.report().assertInjected(FaultKind.SERVER_ERROR, FaultKind.LATE_SERVER_ERROR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void throttlingComesInAllItsFormsWithReasons(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.throttling(1.0))) {
            Set<String> seen = new TreeSet<>();
            for (int i = 0; i < 20; i++) {
                DynamoDbException write = assertThrows(DynamoDbException.class, () -> db.put("a"));
                assertTrue(write.isThrottlingException());
                seen.add(write.awsErrorDetails().errorCode() + " " + reason(write));
                seen.add(reason(assertThrows(DynamoDbException.class, () -> db.get("a"))));
            }

            assertEquals(
                    Set.of(
                            "ProvisionedThroughputExceededException TableWriteProvisionedThroughputExceeded",
                            "ThrottlingException TableWriteKeyRangeThroughputExceeded",
                            "RequestLimitExceeded TableWriteAccountLimitExceeded",
                            "TableReadProvisionedThroughputExceeded",
                            "TableReadKeyRangeThroughputExceeded",
                            "TableReadAccountLimitExceeded"),
                    seen);
            assertFalse(db.isStored("a"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConflictRefusesTheWriteOfOneItem(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.transactionConflicts(1.0))) {
            assertThrows(TransactionConflictException.class, () -> db.put("a"));

            assertFalse(db.isStored("a"));
            assertFalse(db.get("a").hasItem(), "reads have no such conflict");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConflictCancelsATransactionAtOneOfItsActions(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.transactionConflicts(1.0))) {
            TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                    .transactItems(IntStream.range(0, 4)
                            .mapToObj(number -> TransactWriteItem.builder()
                                    .put(put -> put.tableName(db.table).item(FaultyDynamoDb.item("t" + number)))
                                    .build())
                            .toList())
                    .build();

            var thrown = assertThrows(TransactionCanceledException.class, () -> db.transact(request));

            List<String> codes = thrown.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .sorted()
                    .toList();
            assertEquals(List.of("None", "None", "None", "TransactionConflict"), codes);
            assertEquals(0, db.count());
        }
    }

    private static String reason(DynamoDbException thrown) {
        List<ThrottlingReason> reasons;
        if (thrown instanceof ProvisionedThroughputExceededException exceeded) {
            reasons = exceeded.throttlingReasons();
        } else if (thrown instanceof RequestLimitExceededException exceeded) {
            reasons = exceeded.throttlingReasons();
        } else {
            reasons = ((ThrottlingException) thrown).throttlingReasons();
        }
        assertEquals(1, reasons.size());
        return reasons.get(0).reason();
    }
}
