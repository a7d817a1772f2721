package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.handwritten.Parcel;
import io.mizzle.internal.execute.Engine;
import io.mizzle.schema.PrimaryKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each class of write over a network that loses every first answer. */
class LostAnswerTest {

    private static final PrimaryKey<Parcel> KEY = PARCEL.key("ann", ID);

    private WriteFixture sound = WriteFixture.offline();
    private Engine lossy = sound.engine();

    @BeforeEach
    void emptyTable() {
        sound = WriteFixture.local("lost-");
        lossy = EngineSetup.through(sound.engine(), new LossyClient());
    }

    @Test
    void anInsertOfOurOwnIsNoDuplicate() {
        Parcel stored = insert().execute();

        assertEquals(1, stored.version());
        assertFalse(sound.stored().isEmpty());
    }

    @Test
    void anInsertBesideAnotherIsADuplicate() {
        sound.insert().values(parcel().note("another")).execute();

        assertThrows(DuplicateItemException.class, () -> insert().execute());
    }

    @Test
    void anInsertOfTheSameContentByAnotherIsADuplicateAlthoughAnAnswerWasLost() {
        Engine late = EngineSetup.through(sound.engine(), new LateClient());
        sound.insert().values(parcel()).execute();

        assertThrows(
                DuplicateItemException.class,
                () -> new InsertInto<>(late, PARCEL).values(parcel()).execute());
    }

    @Test
    void changesOfTheSameContentByAnotherAreAConflictAlthoughAnAnswerWasLost() {
        Engine late = EngineSetup.through(sound.engine(), new LateClient());
        Parcel stored = sound.insert().values(parcel()).execute();
        Parcel wanted = PARCEL.copy(stored).note("same").build();
        sound.update().changes(stored, wanted).execute();

        assertThrows(
                VersionConflictException.class,
                () -> new UpdateOf<>(late, PARCEL).changes(stored, wanted).execute());
        assertThrows(
                VersionConflictException.class,
                () -> new UpdateOf<>(late, PARCEL).replace(wanted).execute());
    }

    @Test
    void addingUnderAVersionIsRepeatedAndCountsOnce() {
        Parcel stored = sound.insert().values(parcel()).execute();

        Parcel changed = update().changes(
                        stored, PARCEL.copy(stored).note("new").build())
                .add(PARCEL.retries, 1)
                .execute();

        assertEquals(1, changed.retries());
        assertEquals("1", sound.stored().get("retries").n());
    }

    @Test
    void severalInsertsAreRecognisedToo() {
        Parcel first = PARCEL.copy(sound.insert().values(parcel()).execute())
                .parcelId(new UUID(1, 1))
                .build();
        Parcel second = PARCEL.copy(first).parcelId(new UUID(1, 2)).build();

        assertEquals(
                2,
                new InsertInto<>(lossy, PARCEL).values(first, second).execute().size());
    }

    @Test
    void aReplaceOfOurOwnIsNoConflict() {
        Parcel stored = sound.insert().values(parcel()).execute();

        Parcel replaced =
                update().replace(PARCEL.copy(stored).note("new").build()).execute();

        assertEquals(2, replaced.version());
        assertEquals("2", sound.stored().get("version").n());
    }

    @Test
    void changesOfOurOwnAreNoConflict() {
        Parcel stored = sound.insert().values(parcel()).execute();

        Parcel changed = update().changes(
                        stored, PARCEL.copy(stored).note("new").build())
                .execute();

        assertEquals(2, changed.version());
        assertEquals("new", changed.note());
    }

    @Test
    void changesAfterThoseOfAnotherAreAConflict() {
        Parcel stored = sound.insert().values(parcel()).execute();
        sound.update()
                .changes(stored, PARCEL.copy(stored).note("another").build())
                .execute();

        assertThrows(
                VersionConflictException.class,
                () -> update().changes(stored, PARCEL.copy(stored).note("new").build())
                        .execute());
    }

    @Test
    void aConditionThatTheUpdateItselfMadeFalseIsNoFailure() {
        sound.insert().values(parcel()).execute();

        Parcel paid = update().where(KEY, PARCEL.status.eq("OPEN"))
                .given(PARCEL.placedAt.eq(WriteFixture.MONDAY), PARCEL.home.city.eq("Rome"))
                .set(PARCEL.status, "PAID")
                .add(PARCEL.tags, Set.of("heavy"))
                .execute();

        assertEquals("PAID", paid.status());
    }

    @Test
    void aConditionThatWasFalseBeforeIsAFailure() {
        sound.insert().values(parcel()).execute();

        assertThrows(
                ConditionFailedException.class,
                () -> update().where(KEY, PARCEL.status.eq("PAID"))
                        .set(PARCEL.note, "never")
                        .execute());
    }

    @Test
    void addingIsNotRepeatedAndSaysThatNobodyKnows() {
        sound.insert().values(parcel()).execute();

        AmbiguousWriteException unknown = assertThrows(
                AmbiguousWriteException.class,
                () -> update().where(KEY).add(PARCEL.retries, 1).execute());

        assertTrue(unknown.getMessage().contains("exactlyOnce()"), unknown::getMessage);
        assertEquals("1", sound.stored().get("retries").n());
    }

    @Test
    void appendingAndArithmeticAreNotRepeatedEither() {
        sound.insert().values(parcel()).execute();

        assertThrows(
                AmbiguousWriteException.class,
                () -> update().where(KEY).append(PARCEL.steps, "sent").execute());
        assertThrows(
                AmbiguousWriteException.class,
                () -> update().where(KEY)
                        .set(PARCEL.retries, PARCEL.retries.plus(1))
                        .execute());

        assertEquals(2, sound.stored().get("steps").l().size());
        assertEquals("1", sound.stored().get("retries").n());
    }

    @Test
    void exactlyOnceAddsOnce() {
        sound.insert().values(parcel()).execute();

        Parcel updated = update().where(KEY)
                .add(PARCEL.retries, 1)
                .append(PARCEL.steps, "sent")
                .exactlyOnce()
                .execute();

        assertEquals(1, updated.retries());
        assertEquals(List.of("packed", "sent"), updated.steps());
        assertEquals(2, updated.version());
    }

    @Test
    void exactlyOnceFailsAsThePlainUpdateDoes() {
        assertThrows(
                ItemNotFoundException.class,
                () -> update().where(KEY).add(PARCEL.retries, 1).exactlyOnce().execute());
        sound.insert().values(parcel()).execute();
        assertThrows(
                ConditionFailedException.class,
                () -> update().where(KEY, PARCEL.status.eq("PAID"))
                        .add(PARCEL.retries, 1)
                        .exactlyOnce()
                        .execute());
    }

    @Test
    void exactlyOnceReadsFirstWhereIndexKeysAreToBeRecomputed() {
        sound.insert().values(parcel()).execute();

        Parcel updated = update().where(KEY)
                .set(PARCEL.status, "PAID")
                .set(PARCEL.total, new BigDecimal("3"))
                .add(PARCEL.retries, 1)
                .recompute()
                .exactlyOnce()
                .execute();

        assertEquals(1, updated.retries());
        assertEquals("STATUS#PAID", sound.stored().get("gsi1pk").s());
        assertFalse(sound.stored().containsKey("gsi2pk"));
    }

    @Test
    void aTransactionWithAnUpdateThatReadsFirst() {
        sound.insert().values(parcel()).execute();
        Update<Parcel> update = update().where(KEY)
                .set(PARCEL.status, "PAID")
                .add(PARCEL.retries, 1)
                .recompute();

        new Transaction(lossy, List.of(update)).execute();

        assertEquals("STATUS#PAID", sound.stored().get("gsi1pk").s());
        assertEquals("1", sound.stored().get("retries").n());
    }

    @Test
    void aDeleteOfOurOwnIsNoConflict() {
        Parcel stored = sound.insert().values(parcel()).execute();

        new DeleteOf<>(lossy, PARCEL).entity(stored).execute();

        assertTrue(sound.stored().isEmpty());
    }

    private Insert<Parcel> insert() {
        return new InsertInto<>(lossy, PARCEL).values(parcel());
    }

    private UpdateOf<Parcel> update() {
        return new UpdateOf<>(lossy, PARCEL);
    }
}
