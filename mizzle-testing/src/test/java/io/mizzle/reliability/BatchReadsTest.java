package io.mizzle.reliability;

import static io.mizzle.reliability.QReading.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.KeysSelect;
import io.mizzle.Mizzle;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.testing.fault.FaultKind;
import io.mizzle.testing.fault.FaultPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reads by many keys, which are written to the bytes of requests, of which DynamoDB answers only a part at a time, or not at all. */
class BatchReadsTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 4714L);
    private static final int READS = 12 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int STORED = 200;

    @Test
    void everyKeyIsAnsweredHoweverOftenItHasToBeAskedFor() {
        FaultPlan plan = FaultPlan.seeded(SEED)
                .unprocessed(0.6, 0.5)
                .throttling(0.05)
                .lostResponses(0.05)
                .resets(0.05)
                .serverErrors(0.05)
                .partialBodies(0.03)
                .checksumMismatches(0.03)
                .emptyBodies(0.03);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            network.sound()
                    .batch()
                    .put(
                            READING,
                            IntStream.range(0, STORED)
                                    .mapToObj(BatchReadsTest::reading)
                                    .toList())
                    .execute();
            Mizzle db = network.faultyInBytes();
            Random random = new Random(SEED);
            int keys = 0;
            for (int read = 0; read < READS; read++) {
                List<Integer> numbers = random.ints(2 + random.nextInt(350), 0, STORED * 2)
                        .boxed()
                        .toList();
                List<Optional<Reading>> expected = new ArrayList<>();
                numbers.forEach(
                        number -> expected.add(number < STORED ? Optional.of(reading(number)) : Optional.empty()));

                assertEquals(expected, read(db, numbers, read), "read " + read + ", seed " + SEED);
                keys += numbers.size();
            }

            assertTrue(network.report().injected(FaultKind.UNPROCESSED) > READS / 4);
            network.print("batch reads, all faults", keys, new Counts());
        }
    }

    private static List<Optional<Reading>> read(Mizzle db, List<Integer> numbers, int read) {
        List<PrimaryKey<Reading>> keys = numbers.stream()
                .map(BatchReadsTest::reading)
                .map(READING::keyOf)
                .toList();
        KeysSelect<Reading, Reading> select =
                db.select().from(READING).keys(keys).consistent();
        return read % 3 < 2 ? select.fetchAll() : select.fetchAllAsync().join();
    }

    private static Reading reading(int number) {
        return new Reading("station-\"" + number % 7 + "\"", number, "text " + number);
    }
}
