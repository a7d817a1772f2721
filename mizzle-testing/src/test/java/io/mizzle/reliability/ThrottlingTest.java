package io.mizzle.reliability;

import static io.mizzle.reliability.QReading.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.BatchResult;
import io.mizzle.exception.BatchIncompleteException;
import io.mizzle.exception.ThrottledException;
import io.mizzle.interceptor.CallEvent;
import io.mizzle.interceptor.CallEvent.Kind;
import io.mizzle.testing.fault.FaultPlan;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What callers and listeners are told of throttling, unprocessed items and repetitions. */
class ThrottlingTest {

    private static final String RESOURCE = "arn:aws:dynamodb:us-east-1:000000000000:table/throttled";

    @Test
    void theExceptionNamesReasonsAndResources() {
        FaultPlan plan = FaultPlan.seeded(4).throttling(1);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            ThrottledException read = assertThrows(
                    ThrottledException.class, () -> network.faulty().get(READING.key("station", 1)));
            ThrottledException written = assertThrows(
                    ThrottledException.class,
                    () -> network.faulty().insert(READING).values(reading(1)).execute());

            assertThrottled(read, "TableRead");
            assertThrottled(written, "TableWrite");
            assertTrue(written.getMessage().contains("Reading"), written::getMessage);
            assertEquals(2, network.events(Kind.THROTTLED).size());
            CallEvent event = network.events(Kind.THROTTLED).get(0);
            assertEquals("GetItem", event.call().name());
            assertEquals(4, event.count());
            assertEquals(read.reasons(), event.reasons());
        }
    }

    @Test
    void asyncCallersAreToldTheSame() {
        FaultPlan plan = FaultPlan.seeded(5).throttling(1);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            CompletionException thrown =
                    assertThrows(CompletionException.class, network.faulty().getAsync(READING.key("station", 1))::join);

            assertThrottled(assertInstanceOf(ThrottledException.class, thrown.getCause()), "TableRead");
            assertEquals(1, network.events(Kind.THROTTLED).size());
        }
    }

    private static void assertThrottled(ThrottledException thrown, String reason) {
        assertTrue(thrown.reasons().get(0).reason().startsWith(reason), thrown::getMessage);
        assertEquals(RESOURCE, thrown.reasons().get(0).resource());
        assertTrue(thrown.getMessage().contains(RESOURCE), thrown::getMessage);
        assertTrue(thrown.attempts() >= 1);
    }

    @Test
    void aBatchThatStaysThrottledSaysWhyAndTellsOfItsRepetitions() {
        FaultPlan plan = FaultPlan.seeded(6).throttling(1);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            BatchIncompleteException thrown = assertThrows(
                    BatchIncompleteException.class,
                    () -> network.faulty()
                            .batch()
                            .put(READING, reading(1), reading(2))
                            .deadline(Duration.ofMillis(800))
                            .execute());

            assertInstanceOf(ThrottledException.class, thrown.getCause());
            assertTrue(network.events(Kind.RETRIED).size() >= 1);
        }
    }

    @Test
    void unprocessedItemsAreCounted() {
        FaultPlan plan = FaultPlan.seeded(7).unprocessed(0.5, 0.5);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            List<Reading> readings =
                    IntStream.range(0, 200).mapToObj(ThrottlingTest::reading).toList();

            BatchResult result = network.faulty().batch().put(READING, readings).execute();
            List<Optional<Reading>> found = network.faulty()
                    .select()
                    .from(READING)
                    .keys(readings.stream().map(READING::keyOf).toList())
                    .fetchAll();

            assertEquals(200, result.stored(READING).size());
            assertEquals(readings, found.stream().flatMap(Optional::stream).toList());
            assertTrue(count(network, "BatchWriteItem") > 0);
            assertTrue(count(network, "BatchGetItem") > 0);
        }
    }

    private static int count(FaultyNetwork network, String operation) {
        return network.events(Kind.UNPROCESSED).stream()
                .filter(event -> event.call().name().equals(operation))
                .mapToInt(CallEvent::count)
                .sum();
    }

    private static Reading reading(int number) {
        return new Reading("station", number, "text");
    }
}
