package io.mizzle;

import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.plan.ReadSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** A read that may consume so many units a second, with answers that say what they consumed, at a time that only pauses move on. */
final class ReadRateTest {

    private static final int PAGES = 5;

    private final List<Duration> pauses = new ArrayList<>();
    private final List<ScanRequest> requests = new ArrayList<>();
    private final Clerk clerk = new Clerk();
    private long now = 1_000;

    private Select<Parcel, Parcel> scan() {
        Engine engine = EngineSetup.timed(WriteFixture.offline().engine(), clerk, () -> now, pause -> {
            pauses.add(pause);
            now += pause.toNanos();
        });
        return new Select<>(engine, ReadSpec.of(PARCEL), Results.entities()).allowScan();
    }

    @Test
    void eachPagePaysForTheOneBefore() {
        scan().readUnitsPerSecond(64).fetch();

        assertEquals(PAGES, requests.size());
        assertEquals(List.of(2000L, 2000L, 2000L, 2000L), millis());
        assertTrue(requests.stream()
                .allMatch(request -> request.returnConsumedCapacity() == ReturnConsumedCapacity.TOTAL));
    }

    @Test
    void whatIsConsumedBelowTheRateCostsNoTime() {
        clerk.nanosPerPage = Duration.ofSeconds(3).toNanos();

        scan().readUnitsPerSecond(64).fetch();

        assertEquals(List.of(), millis());
    }

    @Test
    void noMoreThanOneSecondIsSaved() {
        clerk.nanosPerPage = Duration.ofSeconds(1).toNanos();
        Select<Parcel, Parcel> scan = scan().readUnitsPerSecond(64);
        now += Duration.ofHours(1).toNanos();

        scan.fetch();

        assertEquals(List.of(1000L, 1000L, 1000L, 1000L), millis());
    }

    @Test
    void segmentsShareTheRateAndSoDoCountsAndFigures() {
        scan().parallelScan(2).readUnitsPerSecond(128).fetch();
        assertEquals(List.of(2000L, 2000L, 2000L, 2000L), millis());

        pauses.clear();
        scan().readUnitsPerSecond(256).count();
        assertEquals(List.of(500L, 500L, 500L, 500L), millis());

        pauses.clear();
        scan().readUnitsPerSecond(256).aggregate(Aggregate.sum(PARCEL.total)).fetch();
        assertEquals(List.of(500L, 500L, 500L, 500L), millis());
    }

    @Test
    void aStreamKeepsTheRateOverAllItsPages() {
        assertEquals(0, scan().readUnitsPerSecond(64).stream().count());
        assertEquals(List.of(2000L, 2000L, 2000L, 2000L), millis());
    }

    @Test
    void withoutARateNobodyAsksWhatIsConsumed() {
        scan().fetch();

        assertEquals(List.of(), millis());
        assertTrue(requests.stream().allMatch(request -> request.returnConsumedCapacity() == null));
    }

    @Test
    void aPauseEndsWithTheDeadline() {
        Select<Parcel, Parcel> slow = scan().readUnitsPerSecond(64).deadline(Duration.ofSeconds(3));

        assertThrows(DeadlineExceededException.class, slow::fetch);
        assertEquals(List.of(2000L, 1000L), millis());
    }

    private List<Long> millis() {
        return pauses.stream().map(Duration::toMillis).toList();
    }

    /** Answers scans with empty pages that consumed 128 units each. */
    private final class Clerk implements DynamoDbClient {

        private long nanosPerPage;

        @Override
        public ScanResponse scan(ScanRequest request) {
            requests.add(request);
            now += nanosPerPage;
            int page = request.hasExclusiveStartKey()
                    ? Integer.parseInt(request.exclusiveStartKey().get("sk").s())
                    : 1;
            ScanResponse.Builder answer = ScanResponse.builder()
                    .items(List.of())
                    .count(0)
                    .consumedCapacity(
                            ConsumedCapacity.builder().capacityUnits(128.0).build());
            return page == PAGES
                    ? answer.build()
                    : answer.lastEvaluatedKey(Map.of(
                                    "pk", AttributeValue.fromS("x"), "sk", AttributeValue.fromS("" + (page + 1))))
                            .build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }
}
