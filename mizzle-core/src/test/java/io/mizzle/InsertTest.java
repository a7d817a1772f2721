package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemTooLargeException;
import io.mizzle.handwritten.Parcel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InsertTest {

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void emptyTable() {
        db = WriteFixture.local("insert-");
    }

    @Test
    void aNewItemIsStoredAndReturnedWithItsGeneratedValues() {
        Parcel stored = db.insert().values(parcel().parcelId(null)).execute();

        assertNotNull(stored.parcelId());
        assertEquals(NOW, stored.createdAt());
        assertEquals(NOW, stored.updatedAt());
        assertEquals(1, stored.version());
    }

    @Test
    void theStoredItemHasItsKeysIndexKeysAndType() {
        db.insert().values(parcel()).execute();

        assertEquals("Parcel", db.stored().get("_type").s());
        assertEquals("STATUS#OPEN", db.stored().get("gsi1pk").s());
        assertEquals(
                "PARCEL#2026-11-16T00:00:00.000000000Z#" + ID,
                db.stored().get("gsi1sk").s());
        assertEquals("OPEN", db.stored().get("gsi2pk").s());
        assertEquals(
                "CITY#Rome#2026-11-16T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
        assertEquals("TOTAL#000000001250", db.stored().get("lsi1sk").s());
        assertFalse(db.stored().containsKey("gsi3pk"), "no coupon, so in no index of coupons");
        assertFalse(db.stored().containsKey("gsi4sk"), "no weight, so in no index of weights");
    }

    @Test
    void anItemForWhichTheWhenOfAnIndexDoesNotHoldIsNotInIt() {
        db.insert().values(parcel().status("PAID")).execute();

        assertFalse(db.stored().containsKey("gsi2pk"));
        assertFalse(db.stored().containsKey("gsi2sk"));
    }

    @Test
    void aTakenKeyIsRefusedWithWhatIsStored() {
        db.insert().values(parcel().note("first")).execute();

        DuplicateItemException refusal = assertThrows(
                DuplicateItemException.class,
                () -> db.insert().values(parcel().note("second")).execute());

        assertEquals("first", refusal.oldEntity(Parcel.class).orElseThrow().note());
        assertEquals("OWNER#ann/PARCEL#" + ID, refusal.key().orElseThrow());
        assertEquals("first", db.stored().get("note").s());
    }

    @Test
    void orReplaceOverwritesAndCountsTheVersionOn() {
        Parcel first = db.insert().values(parcel()).execute();
        db.storeForeignAttribute("foreign", "kept by updates only");

        Parcel second = db.insert().values(first).orReplace().execute();

        assertEquals(2, second.version());
        assertFalse(db.stored().containsKey("foreign"));
    }

    @Test
    void theBuilderOfAStatementCanBeChangedAndUsedAgain() {
        var builder = parcel();
        Insert<Parcel> insert = db.insert().values(builder);
        builder.note("set too late");

        Parcel stored = insert.execute();

        assertEquals(null, stored.note());
    }

    @Test
    void asyncDoesTheSame() {
        Parcel stored = db.insert().values(parcel()).executeAsync().join();

        assertEquals(1, stored.version());
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> db.insert().values(parcel()).executeAsync().join());
        assertInstanceOf(DuplicateItemException.class, failure.getCause());
    }

    @Test
    void severalAreStoredEachForItself() {
        List<Parcel> stored = db.insert()
                .values(complete(UUID.randomUUID()), complete(UUID.randomUUID()), complete(UUID.randomUUID()))
                .execute();

        assertEquals(3, stored.size());
        assertTrue(stored.stream().allMatch(parcel -> parcel.version() == 1));
    }

    @Test
    void ofSeveralTheExceptionNamesWhatLandedAndWhatDidNot() {
        db.insert().values(parcel()).execute();
        UUID other = UUID.randomUUID();

        InsertIncompleteException incomplete = assertThrows(
                InsertIncompleteException.class,
                () -> db.insert().values(complete(ID), complete(other)).execute());

        assertEquals(List.of(other), ids(incomplete.inserted(Parcel.class)));
        assertEquals(List.of(ID), ids(incomplete.notInserted(Parcel.class)));
        assertInstanceOf(
                DuplicateItemException.class, incomplete.failures().get(0).reason());
    }

    @Test
    void fiftyAreStoredAsyncOneOfThemTwice() {
        List<Parcel> fifty = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> complete(new UUID(7, i == 49 ? 0 : i)))
                .toList();

        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> db.insert().values(fifty).executeAsync().join());

        InsertIncompleteException incomplete = assertInstanceOf(InsertIncompleteException.class, failure.getCause());
        assertEquals(49, incomplete.inserted(Parcel.class).size());
        assertEquals(49, incomplete.failures().get(0).index());
    }

    @Test
    void noneIsStoredIfOneOfThemIsInvalid() {
        Parcel invalid = parcel().parcelId(UUID.randomUUID())
                .createdAt(NOW)
                .updatedAt(NOW)
                .status("")
                .build();

        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> db.insert().values(complete(ID), withTotal(invalid)).execute());

        assertTrue(db.stored().isEmpty());
        assertEquals("Parcel", refusal.entity().orElseThrow());
    }

    @Test
    void nothingIsSentForNoValues() {
        assertEquals(List.of(), db.insert().values(List.<Parcel>of()).execute());
    }

    @Test
    void anItemThatIsTooLargeIsRefusedBeforeSending() {
        ItemTooLargeException refusal = assertThrows(
                ItemTooLargeException.class,
                () -> db.insert().values(parcel().note("x".repeat(409_600))).execute());

        assertTrue(refusal.getMessage().contains("OWNER#ann/PARCEL#"), refusal::getMessage);
        assertTrue(db.stored().isEmpty());
    }

    private static Parcel complete(UUID id) {
        return parcel().parcelId(id).createdAt(NOW).updatedAt(NOW).build();
    }

    private static Parcel withTotal(Parcel parcel) {
        return io.mizzle.handwritten.QParcel.PARCEL
                .copy(parcel)
                .total(new BigDecimal("-1"))
                .tags(Set.of())
                .build();
    }

    private static List<UUID> ids(List<Parcel> parcels) {
        return parcels.stream().map(Parcel::parcelId).toList();
    }
}
