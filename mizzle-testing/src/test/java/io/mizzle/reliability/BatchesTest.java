package io.mizzle.reliability;

import static io.mizzle.reliability.QReading.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.BatchResult;
import io.mizzle.testing.fault.FaultKind;
import io.mizzle.testing.fault.FaultPlan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Very many items, of which DynamoDB processes only a part at a time. */
class BatchesTest {

    private static final int ITEMS = 25_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int STATIONS = 10;
    private static final int LARGE_ITEMS = 60;
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    @Test
    void unprocessedItemsTakeFewRequestsMore() {
        FaultPlan plan = FaultPlan.seeded(4711).unprocessed(1, 0.2);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            List<Reading> readings = readings("x".repeat(20));

            BatchResult result = network.faulty().batch().put(READING, readings).execute();

            assertEquals(ITEMS, result.processed());
            assertTrue(result.requests() <= 2 * ITEMS / 25, result.requests() + " requests");
            assertEquals(ITEMS, stored(network));
            network.print("batch, 20 % unprocessed, " + result.requests() + " requests", ITEMS, new Counts());
        }
    }

    @Test
    void everyItemIsEitherProcessedOrReported() {
        FaultPlan plan = FaultPlan.seeded(4712)
                .unprocessed(0.3, 0.5)
                .throttling(0.05)
                .lostResponses(0.05)
                .resets(0.05)
                .serverErrors(0.02)
                .emptyBodies(0.02);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            List<Reading> left = readings("y".repeat(20));
            int processed = 0;
            int runs = 0;
            Counts counts = new Counts();
            while (!left.isEmpty() && runs++ < 100) {
                BatchResult result = network.faulty().batch().put(READING, left).tryExecute();
                processed += result.processed();
                assertEquals(
                        left.size(), result.processed() + result.leftovers().size());
                left = result.leftoverPuts(READING);
                left.forEach(reported -> counts.unknown());
            }

            assertEquals(ITEMS, processed);
            assertEquals(ITEMS, stored(network));
            network.print("batch, all faults, " + runs + " runs", ITEMS, counts);
        }
    }

    @Test
    void bodiesStayBelowWhatDynamoDbReadsHoweverMuchItemsGrowAsJson() {
        FaultPlan plan = FaultPlan.seeded(4713).unprocessed(0.3, 0.5).resetsAbove(LARGEST_BODY);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            List<Reading> readings = readings("\u0001".repeat(300_000)).subList(0, LARGE_ITEMS);

            BatchResult result = network.faulty().batch().put(READING, readings).execute();

            assertEquals(LARGE_ITEMS, result.processed());
            assertEquals(LARGE_ITEMS, stored(network));
            assertTrue(result.requests() >= 7, result.requests() + " requests");
            assertEquals(0, network.report().injected(FaultKind.OVERSIZE));
            network.print("batch, items of 1.8 MB as JSON", LARGE_ITEMS, new Counts());
        }
    }

    private static List<Reading> readings(String text) {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> new Reading("station-" + i % STATIONS, i, text))
                .toList();
    }

    private static long stored(FaultyNetwork network) {
        return IntStream.range(0, STATIONS)
                .mapToLong(i -> network.sound()
                        .select()
                        .from(READING)
                        .where(READING.in("station-" + i))
                        .consistent()
                        .count())
                .sum();
    }
}
