package io.mizzle.testing.fault;

import static io.mizzle.testing.fault.FaultKind.LOST_RESPONSE;
import static io.mizzle.testing.fault.FaultKind.OVERSIZE;
import static io.mizzle.testing.fault.FaultKind.PARTIAL_BODY;
import static io.mizzle.testing.fault.FaultKind.RESET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class ConnectionFaultsTest {

    private static final FaultPlan PLAN = FaultPlan.seeded(7);

    @ParameterizedTest
    @EnumSource
    void aResetKeepsTheRequestFromTheServer(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.resets(1.0))) {
            SdkClientException thrown = assertThrows(SdkClientException.class, () -> db.put("a"));

            assertBrokenConnection(thrown);
            assertFalse(db.isStored("a"));
            assertEquals(
                    List.of(new InjectedFault(RESET, "PutItem", 1)), db.report().faults());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLostResponseIsAFailureAlthoughTheItemIsStored(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.lostResponses(1.0))) {
            SdkClientException thrown = assertThrows(SdkClientException.class, () -> db.put("a"));

            assertBrokenConnection(thrown);
            assertTrue(db.isStored("a"));
            assertEquals(1, db.report().injected(LOST_RESPONSE, "PutItem"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartialBodyIsAFailureAlthoughTheItemIsStored(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.partialBodies(1.0))) {
            SdkClientException thrown = assertThrows(SdkClientException.class, () -> db.put("a"));

            assertBrokenConnection(thrown);
            assertTrue(db.isStored("a"));
            assertEquals(1, db.report().injected(PARTIAL_BODY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodiesAboveTheSizeBreakTheConnectionAndOthersPass(Flavour flavour) {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, PLAN.resetsAbove(1_000))) {
            String large = "l".repeat(1_000);

            assertThrows(SdkClientException.class, () -> db.put(large));
            db.put("small");

            assertFalse(db.isStored(large));
            assertTrue(db.isStored("small"));
            assertEquals(
                    List.of(new InjectedFault(OVERSIZE, "PutItem", 1)),
                    db.report().faults());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRetriesOfTheSdkAreRequestsOfTheirOwn(Flavour flavour) {
        FaultPlan plan = PLAN.resets(1.0).onlyRequests(1, 2);
        try (FaultyDynamoDb db = new FaultyDynamoDb(flavour, plan, FaultyDynamoDb.DEFAULTS)) {
            db.put("a");

            assertTrue(db.isStored("a"));
            assertEquals(3, db.report().requests("PutItem"));
            assertEquals(2, db.report().injected());
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestsWithoutAFaultPassUntouched(Flavour flavour) {
        try (FaultyDynamoDb db =
                FaultyDynamoDb.withoutRetries(flavour, PLAN.lostResponses(1.0).onlyFor("DeleteItem"))) {
            db.put("a");

            assertEquals(FaultyDynamoDb.item("a"), db.get("a").item());
            assertEquals(new FaultReport(7, Map.of("PutItem", 1, "GetItem", 1), List.of()), db.report());
        }
    }

    private static void assertBrokenConnection(SdkClientException thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof IOException)) {
            cause = cause.getCause();
        }
        assertTrue(cause != null && cause.getMessage().contains("injected"), () -> "not ours: " + thrown);
    }
}
