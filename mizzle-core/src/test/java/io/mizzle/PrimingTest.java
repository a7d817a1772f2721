package io.mizzle;

import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.handwritten.Parcel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Statements of every kind run without a network. */
class PrimingTest {

    @Test
    void readsFindWhatWasPutLast() {
        primed(db -> {
            Parcel stored = db.insert(PARCEL).values(parcel()).execute();

            assertEquals(Optional.of(stored), db.get(PARCEL.keyOf(stored)));
            assertEquals(
                    List.of(stored),
                    db.select().from(PARCEL).where(PARCEL.ownerId.eq("any")).fetch());
            assertEquals(
                    List.of(stored),
                    db.select()
                            .from(PARCEL)
                            .where(PARCEL.ownerId.eq("any"))
                            .page(null)
                            .items());
            assertEquals(
                    1, db.select().from(PARCEL).where(PARCEL.ownerId.eq("any")).count());
            assertEquals(1, db.select().from(PARCEL).allowScan().stream().count());
        });
    }

    @Test
    void writesOfEveryKindAreAnswered() {
        primed(db -> {
            Parcel stored = db.insert(PARCEL).values(parcel()).orReplace().execute();
            db.upsert(PARCEL).values(parcel()).execute();
            db.update(PARCEL)
                    .where(PARCEL.keyOf(stored))
                    .set(PARCEL.note, "other")
                    .execute();
            db.batch().put(PARCEL, stored).unchecked().execute();
            db.batch().delete(PARCEL, PARCEL.keyOf(stored)).unchecked().execute();
            db.delete(PARCEL).where(PARCEL.keyOf(stored)).execute();
        });
    }

    @Test
    void transactionsAreAnswered() {
        primed(db -> {
            Insert<Parcel> insert = db.insert(PARCEL).values(parcel());
            assertEquals(true, db.transaction(insert).execute().get(insert).isPresent());
            Parcel stored = db.insert(PARCEL).values(parcel()).execute();
            assertEquals(
                    Optional.of(stored),
                    db.readTransaction(PARCEL.keyOf(stored)).execute().get(PARCEL.keyOf(stored)));
        });
    }

    @Test
    void readsByManyKeysFindNothing() {
        primed(db -> {
            Parcel stored = db.insert(PARCEL).values(parcel()).execute();
            Parcel other =
                    db.insert(PARCEL).values(parcel().parcelId(new UUID(7, 7))).execute();

            assertEquals(
                    List.of(),
                    db.select()
                            .from(PARCEL)
                            .keys(List.of(PARCEL.keyOf(stored), PARCEL.keyOf(other)))
                            .fetch());
        });
    }

    @Test
    void asyncTerminalsAndFailuresReachTheCaller() {
        AtomicInteger rounds = new AtomicInteger();

        assertThrows(
                RuntimeException.class,
                () -> Priming.run(db -> {
                    rounds.incrementAndGet();
                    db.select()
                            .from(PARCEL)
                            .where(PARCEL.ownerId.eq("any"))
                            .fetchAsync()
                            .join();
                }));

        assertEquals(1, rounds.get());
    }

    private static void primed(Consumer<Mizzle> statements) {
        AtomicInteger rounds = new AtomicInteger();
        Priming.run(db -> {
            rounds.incrementAndGet();
            statements.accept(db);
        });
        assertEquals(20, rounds.get());
    }
}
