package io.mizzle.testing.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultyDynamoDb.Flavour;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

class DelayTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** A delay that began, and how to end it. */
    private record Begun(Duration delay, CompletableFuture<Void> over) {}

    private final BlockingQueue<Begun> delays = new LinkedBlockingQueue<>();
    private final FaultPlan plan =
            FaultPlan.seeded(17).delays(1.0, AN_HOUR).onlyFor("PutItem").scheduledBy(this::begin);

    private CompletableFuture<Void> begin(Duration delay) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        delays.add(new Begun(delay, over));
        return over;
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerArrivesWhenTheSchedulerSaysSo(Flavour flavour) throws Exception {
        try (FaultyDynamoDb db = FaultyDynamoDb.withoutRetries(flavour, plan)) {
            CompletableFuture<PutItemResponse> put = CompletableFuture.supplyAsync(() -> db.put("a"));
            Begun begun = delays.poll(1, TimeUnit.MINUTES);

            assertEquals(AN_HOUR, begun.delay());
            assertTrue(db.isStored("a"));
            assertFalse(put.isDone());

            begun.over().complete(null);
            assertTrue(put.get(1, TimeUnit.MINUTES).sdkHttpResponse().isSuccessful());
            assertEquals(1, db.report().injected(FaultKind.DELAY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTimeLimitOfTheSdkPassesAlthoughTheItemIsStored(Flavour flavour) {
        try (FaultyDynamoDb db = new FaultyDynamoDb(
                flavour,
                plan,
                FaultyDynamoDb.ONE_ATTEMPT.andThen(limit -> limit.apiCallAttemptTimeout(Duration.ofSeconds(3))))) {
            assertThrows(ApiCallAttemptTimeoutException.class, () -> db.put("a"));

            assertTrue(db.isStored("a"));
        }
    }
}
