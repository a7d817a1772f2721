package io.mizzle.reliability;

import static io.mizzle.reliability.QCounter.COUNTER;

import io.mizzle.Mizzle;
import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.MizzleException;
import io.mizzle.testing.fault.FaultPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkException;

/** Every class of write, with a share of the answers lost after the write was applied. */
class LostResponsesTest {

    private static final int WRITES = 500 * Integer.getInteger("mizzle.test.factor", 1);

    /** How a class of write is done, and whether what is stored then is right. */
    private enum WriteClass {
        INSERT(false, (db, counter) -> db.insert(COUNTER).values(counter).execute(), stored -> isVersion(stored, 1)),
        PUT(
                false,
                (db, counter) -> db.insert(COUNTER).values(counter).orReplace().execute(),
                stored -> isVersion(stored, 1)),
        REPLACE(
                true,
                (db, counter) -> db.update(COUNTER).replace(noted(counter)).execute(),
                stored -> isVersion(stored, 2)),
        CHANGES(
                true,
                (db, counter) ->
                        db.update(COUNTER).changes(counter, noted(counter)).execute(),
                stored -> isVersion(stored, 2) && isNoted(stored)),
        SET(
                true,
                (db, counter) -> db.update(COUNTER)
                        .where(COUNTER.keyOf(counter), COUNTER.note.notExists())
                        .set(COUNTER.note, "noted")
                        .execute(),
                LostResponsesTest::isNoted),
        ADD(
                true,
                (db, counter) -> db.update(COUNTER)
                        .where(COUNTER.keyOf(counter))
                        .add(COUNTER.amount, 1)
                        .execute(),
                stored -> isAmount(stored, 1)),
        ADD_EXACTLY_ONCE(
                true,
                (db, counter) -> db.update(COUNTER)
                        .where(COUNTER.keyOf(counter))
                        .add(COUNTER.amount, 1)
                        .exactlyOnce()
                        .execute(),
                stored -> isAmount(stored, 1) && isVersion(stored, 2)),
        DELETE(true, (db, counter) -> db.delete(COUNTER).entity(counter).execute(), Optional::isEmpty);

        private final boolean existing;
        private final BiConsumer<Mizzle, Counter> write;
        private final Predicate<Optional<Counter>> applied;

        WriteClass(boolean existing, BiConsumer<Mizzle, Counter> write, Predicate<Optional<Counter>> applied) {
            this.existing = existing;
            this.write = write;
            this.applied = applied;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.1, 20261121", "0.5, 20261122"})
    void nothingIsLostDuplicatedOrRefusedBecauseOfItself(double rate, long seed) {
        Counts all = new Counts();
        FaultPlan plan = FaultPlan.seeded(seed)
                .lostResponses(rate)
                .onlyFor("PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems");
        try (FaultyNetwork network = new FaultyNetwork(plan).table(COUNTER)) {
            for (WriteClass each : WriteClass.values()) {
                run(network, each, all);
            }
            network.print("lost responses, " + rate, WRITES * WriteClass.values().length, all);
        }
        all.assertNone();
    }

    private static void run(FaultyNetwork network, WriteClass each, Counts counts) {
        List<Counter> counters = IntStream.range(0, WRITES)
                .mapToObj(i -> new Counter(each + "-" + i, 0, null, Instant.EPOCH, 0))
                .toList();
        List<Counter> given = each.existing
                ? network.sound()
                        .batch()
                        .put(COUNTER, counters)
                        .unchecked()
                        .execute()
                        .stored(COUNTER)
                : counters;
        List<Boolean> confirmed = new ArrayList<>();
        given.forEach(counter ->
                confirmed.add(isConfirmed(() -> each.write.accept(network.faulty(), counter), counts)));
        List<Optional<Counter>> stored = network.sound()
                .select()
                .from(COUNTER)
                .keys(given.stream().map(COUNTER::keyOf).toList())
                .consistent()
                .fetchAll();
        for (int i = 0; i < given.size(); i++) {
            if (confirmed.get(i) && !each.applied.test(stored.get(i))) {
                counts.lost();
            }
            if (stored.get(i).filter(counter -> counter.amount() > 1).isPresent()) {
                counts.duplicated();
            }
        }
    }

    private static boolean isConfirmed(Runnable write, Counts counts) {
        try {
            write.run();
            return true;
        } catch (AmbiguousWriteException | SdkException unknown) {
            counts.unknown();
        } catch (MizzleException refused) {
            counts.falseConflict();
        }
        return false;
    }

    private static Counter noted(Counter counter) {
        return COUNTER.copy(counter).note("noted").build();
    }

    private static boolean isNoted(Optional<Counter> stored) {
        return stored.filter(counter -> "noted".equals(counter.note())).isPresent();
    }

    private static boolean isVersion(Optional<Counter> stored, long version) {
        return stored.filter(counter -> counter.version() == version).isPresent();
    }

    private static boolean isAmount(Optional<Counter> stored, long amount) {
        return stored.filter(counter -> counter.amount() == amount).isPresent();
    }
}
