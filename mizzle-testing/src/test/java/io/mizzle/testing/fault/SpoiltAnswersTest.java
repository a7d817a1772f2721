package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

class SpoiltAnswersTest {

    private static final FaultPlan PLAN = FaultPlan.seeded(13);

    @ParameterizedTest
    @EnumSource
    void aWrongChecksumIsNoticedByTheSdkAndNotRetried(Flavour flavour) {
        FaultPlan plan = PLAN.checksumMismatches(1.0);
        try (FaultyDynamoDb db = new FaultyDynamoDb(flavour, plan, FaultyDynamoDb.DEFAULTS)) {
            SdkClientException thrown = assertThrows(SdkClientException.class, () -> db.put("a"));

            assertTrue(isChecksumMismatch(thrown), () -> "not a checksum: " + thrown);
            assertTrue(db.isStored("a"));
            assertEquals(1, db.report().requests("PutItem"), "the SDK does not retry");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyBodyLooksLikeAMissingItem(Flavour flavour) {
        try (FaultyDynamoDb db =
                FaultyDynamoDb.withoutRetries(flavour, PLAN.emptyBodies(1.0).onlyFor("GetItem"))) {
            db.put("a");

            assertFalse(db.get("a").hasItem(), "the SDK makes no difference");
            db.report().assertInjected(FaultKind.EMPTY_BODY);
        }
    }

    @ParameterizedTest
    @EnumSource
    void errorsOfTheServerStayWhole(Flavour flavour) {
        FaultPlan plan = PLAN.emptyBodies(1.0)
                .onlyRequests(1)
                .checksumMismatches(1.0)
                .onlyRequests(2)
                .partialBodies(1.0);
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, plan)) {
            KeysAndAttributes keys = KeysAndAttributes.builder()
                    .keys(List.of(FaultyDynamoDb.item("a")))
                    .build();
            BatchGetItemRequest request = BatchGetItemRequest.builder()
                    .requestItems(Map.of("missing-table", keys))
                    .build();

            for (int i = 0; i < 3; i++) {
                assertThrows(ResourceNotFoundException.class, () -> db.batchGet(request));
            }

            assertEquals(0, db.report().injected());
        }
    }

    private static boolean isChecksumMismatch(Throwable thrown) {
        return thrown != null && (thrown instanceof Crc32MismatchException || isChecksumMismatch(thrown.getCause()));
    }
}
