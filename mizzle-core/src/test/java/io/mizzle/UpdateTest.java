package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.MONDAY;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.MizzleException;
import io.mizzle.handwritten.Parcel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdateTest {

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void oneParcel() {
        db = WriteFixture.local("update-");
        db.insert().values(parcel().note("ring").coupon("TEN").secret("s3cret")).execute();
    }

    @Test
    void scalarsAreSetAndTheNewImageComesBack() {
        Parcel updated =
                db.updateOne().set(PARCEL.retries, 3).set(PARCEL.note, "knock").execute();

        assertEquals(3, updated.retries());
        assertEquals("knock", updated.note());
        assertEquals(2, updated.version());
        assertEquals(NOW, updated.updatedAt());
        assertEquals("Rome", updated.home().city());
    }

    @Test
    void numbersAreAddedTo() {
        Parcel updated = db.updateOne()
                .add(PARCEL.retries, 2)
                .add(PARCEL.weight, 5)
                .given(PARCEL.createdAt.eq(NOW))
                .execute();

        assertEquals(2, updated.retries());
        assertEquals(5, updated.weight());
    }

    @Test
    void arithmeticIsComputedByDynamoDb() {
        Parcel updated =
                db.updateOne().set(PARCEL.retries, PARCEL.retries.plus(4)).execute();

        assertEquals(4, updated.retries());
    }

    @Test
    void anAttributeIsSetToAnotherOne() {
        Parcel updated = db.updateOne().set(PARCEL.note, PARCEL.secret).execute();

        assertEquals("s3cret", updated.note());
    }

    @Test
    void listsGrowAtBothEnds() {
        Parcel updated =
                db.updateOne().appendAll(PARCEL.steps, List.of("sent", "there")).execute();
        updated = db.updateOne().prepend(PARCEL.steps, "ordered").execute();
        updated = db.updateOne().append(PARCEL.steps, "gone").execute();

        assertEquals(List.of("ordered", "packed", "sent", "there", "gone"), updated.steps());
    }

    @Test
    void anElementOfAListIsSetAndRemoved() {
        Parcel updated = db.updateOne().set(PARCEL.steps.at(0), "wrapped").execute();
        assertEquals(List.of("wrapped"), updated.steps());

        updated = db.updateOne().remove(PARCEL.steps.at(0)).execute();
        assertEquals(List.of(), updated.steps());
    }

    @Test
    void setsGrowAndShrink() {
        Parcel updated = db.updateOne().add(PARCEL.tags, Set.of("new", "blue")).execute();
        assertEquals(Set.of("fragile", "new", "blue"), updated.tags());

        updated = db.updateOne().delete(PARCEL.tags, Set.of("fragile", "blue")).execute();
        assertEquals(Set.of("new"), updated.tags());
    }

    @Test
    void anEmptySetIsStoredAsNothing() {
        Parcel updated = db.updateOne().set(PARCEL.tags, Set.of()).execute();

        assertEquals(Set.of(), updated.tags());
        assertFalse(db.stored().containsKey("tags"));
    }

    @Test
    void mapEntriesAreSetAndRemoved() {
        Parcel updated = db.updateOne()
                .set(PARCEL.labels.key("a.b #\"c\""), "odd")
                .remove(PARCEL.labels.key("eu"))
                .execute();

        assertEquals(Map.of("a.b #\"c\"", "odd"), updated.labels());
    }

    @Test
    void partsOfDocumentsAreSetAndRemoved() {
        Parcel updated = db.updateOne()
                .set(PARCEL.home.street, "Via Roma 2")
                .set(PARCEL.home.zip, "00100")
                .execute();
        assertEquals(new Parcel.Home("Via Roma 2", "Rome", "00100"), updated.home());

        updated = db.updateOne().remove(PARCEL.home.zip).execute();
        assertNull(updated.home().zip());
    }

    @Test
    void setIfAbsentLeavesWhatIsStored() {
        Parcel updated = db.updateOne()
                .setIfAbsent(PARCEL.note, "unheard")
                .setIfAbsent(PARCEL.expiresAt, MONDAY)
                .execute();

        assertEquals("ring", updated.note());
        assertEquals(MONDAY, updated.expiresAt());
    }

    @Test
    void attributesThatNoComponentNamesAreKept() {
        db.storeForeignAttribute("foreign", "kept");

        db.updateOne().set(PARCEL.retries, 1).execute();

        assertEquals("kept", db.stored().get("foreign").s());
    }

    @Test
    void aMissingItemIsNotCreated() {
        db.delete().where(PARCEL.key("ann", ID)).execute();

        ItemNotFoundException refusal = assertThrows(
                ItemNotFoundException.class,
                () -> db.updateOne().set(PARCEL.retries, 1).execute());

        assertEquals("OWNER#ann/PARCEL#" + ID, refusal.key().orElseThrow());
        assertTrue(db.stored().isEmpty());
    }

    @Test
    void aFalseConditionHoldsWhatIsStored() {
        ConditionFailedException refusal = assertThrows(
                ConditionFailedException.class,
                () -> db.updateOne(PARCEL.retries.gt(5)).set(PARCEL.note, "no").execute());

        assertEquals("ring", refusal.oldEntity(Parcel.class).orElseThrow().note());
        assertEquals("ring", db.stored().get("note").s());
    }

    @Test
    void asyncDoesTheSame() {
        assertEquals(
                7, db.updateOne().set(PARCEL.retries, 7).executeAsync().join().retries());

        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> db.updateOne(PARCEL.retries.eq(0))
                        .set(PARCEL.note, "no")
                        .executeAsync()
                        .join());
        assertInstanceOf(ConditionFailedException.class, failure.getCause());
    }

    @Test
    void settingBelowAnAbsentParentNamesTheParentAndTheRemedy() {
        db.removeAttribute("labels");

        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> db.updateOne().set(PARCEL.labels.key("x"), "y").execute());

        assertTrue(refusal.getMessage().contains("no \"labels\" to change it in"), refusal::getMessage);
        assertTrue(refusal.getMessage().contains("Set \"labels\" as a whole"), refusal::getMessage);
    }

    @Test
    void arithmeticOnAnAbsentAttributeNamesTheRemedy() {
        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> db.updateOne().set(PARCEL.note, PARCEL.labels.key("none")).execute());

        assertTrue(refusal.getMessage().contains("add()"), refusal::getMessage);
    }

    @Test
    void overlappingPathsAreRefusedWhereTheyAreAdded() {
        Update<Parcel> update = db.updateOne().set(PARCEL.home.city, "Rome");

        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> update.set(PARCEL.home, new Parcel.Home("a", "b", null)));

        assertTrue(refusal.getMessage().contains("\"home.city\" and \"home\""), refusal::getMessage);
    }

    @Test
    void anUpdateWithNothingToDoIsRefused() {
        IllegalStateException refusal =
                assertThrows(IllegalStateException.class, () -> db.updateOne().execute());

        assertTrue(refusal.getMessage().contains("nothing to do"), refusal::getMessage);
    }

    @Test
    void aNullValueIsRefusedWithTheRemedy() {
        @SuppressWarnings("NullAway") // what a caller without null checks can do
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> db.updateOne().set(PARCEL.note, (String) null));

        assertTrue(refusal.getMessage().contains("remove()"), refusal::getMessage);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks can do
    void aNullElementIsRefusedByItsPlace() {
        MizzleException refusal =
                assertThrows(MizzleException.class, () -> db.updateOne().append(PARCEL.steps, (String) null));

        assertTrue(refusal.getMessage().contains("steps"), refusal::getMessage);
    }

    @Test
    void noElementsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> db.updateOne().appendAll(PARCEL.steps, List.of()));
        assertThrows(IllegalArgumentException.class, () -> db.updateOne().add(PARCEL.tags, Set.of()));
    }

    @Test
    void aValueThatDoesNotFitAKeyIsRefusedBeforeSending() {
        MizzleException refusal = assertThrows(
                MizzleException.class,
                () -> db.updateOne().set(PARCEL.total, new BigDecimal("-1")).execute());

        assertTrue(refusal.getMessage().contains("OWNER#ann/PARCEL#"), refusal::getMessage);
    }

    @Test
    void sensitiveValuesAreMaskedWhereTheUpdateIsExplained() {
        String text = db.updateOne(PARCEL.secret.eq("canary1"))
                .set(PARCEL.secret, "canary2")
                .explain()
                .toString();

        assertFalse(text.contains("canary"), text);
        assertTrue(text.contains("secret = ***"), text);
    }
}
