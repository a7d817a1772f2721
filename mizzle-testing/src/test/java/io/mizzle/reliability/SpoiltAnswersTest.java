package io.mizzle.reliability;

import static io.mizzle.reliability.QReading.READING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.testing.fault.FaultPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

/** Answers that arrive, and cannot be right. */
class SpoiltAnswersTest {

    private static final int ITEMS = 200;
    private static final FaultPlan PLAN = FaultPlan.seeded(9).emptyBodies(0.05).checksumMismatches(0.05);

    @Test
    void anEmptyAnswerIsNotTakenForAnAbsentItem() {
        readAll(network -> reading -> network.faulty()
                .select()
                .from(READING)
                .where(READING.keyOf(reading))
                .fetchOne());
    }

    @Test
    void theSameHoldsForAsyncReads() {
        readAll(network ->
                reading -> network.faulty().getAsync(READING.keyOf(reading)).join());
    }

    @Test
    void aPutWhoseAnswerIsEmptyIsReportedAsUnknown() {
        FaultPlan plan = FaultPlan.seeded(10).emptyBodies(1);
        try (FaultyNetwork network = new FaultyNetwork(plan).table(READING)) {
            Reading reading = readings().get(0);

            assertThrows(
                    SdkClientException.class,
                    () -> network.faulty().insert(READING).values(reading).execute());

            assertTrue(network.sound().get(READING.keyOf(reading)).isPresent());
        }
    }

    private static void readAll(Function<FaultyNetwork, Function<Reading, Optional<Reading>>> read) {
        try (FaultyNetwork network = new FaultyNetwork(PLAN).table(READING)) {
            network.sound().batch().put(READING, readings()).execute();
            Function<Reading, Optional<Reading>> reader = read.apply(network);

            for (Reading reading : readings()) {
                assertEquals(Optional.of(reading), reader.apply(reading));
            }
            network.report().assertInjected();
        }
    }

    private static List<Reading> readings() {
        return IntStream.range(0, ITEMS)
                .mapToObj(i -> new Reading("station", i, "text"))
                .toList();
    }
}
