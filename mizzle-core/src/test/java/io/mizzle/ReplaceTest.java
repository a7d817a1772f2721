package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.handwritten.Parcel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Writes that know the entity as it was read: changes, replace, delete of an entity. */
class ReplaceTest {

    private WriteFixture db = WriteFixture.offline();
    private Parcel read = parcel().createdAt(NOW).updatedAt(NOW).build();

    @BeforeEach
    void oneParcel() {
        db = WriteFixture.local("replace-");
        read = db.insert().values(parcel().coupon("TEN")).execute();
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        Parcel after = PARCEL.copy(read).note("new").coupon(null).build();

        UpdateItemRequest request = (UpdateItemRequest)
                db.update().changes(read, after).toRequests().get(0);

        assertEquals("SET #n0 = :v0, #n2 = :v1, #n3 = :v2, #n5 = :v3 REMOVE #n1, #n4", request.updateExpression());
        assertEquals("attribute_exists(#n6) AND #n3 = :v4", request.conditionExpression());
        assertEquals(
                Map.of(
                        "#n0",
                        "note",
                        "#n1",
                        "coupon",
                        "#n2",
                        "updatedAt",
                        "#n3",
                        "version",
                        "#n4",
                        "gsi3pk",
                        "#n5",
                        "_w",
                        "#n6",
                        "pk"),
                request.expressionAttributeNames());
    }

    @Test
    void changesAreWrittenAndIndexKeysFollow() {
        Parcel after = PARCEL.copy(read).status("PAID").coupon(null).build();

        Parcel updated = db.update().changes(read, after).execute();

        assertEquals(2, updated.version());
        assertEquals("STATUS#PAID", db.stored().get("gsi1pk").s());
        assertFalse(db.stored().containsKey("gsi2pk"));
        assertFalse(db.stored().containsKey("gsi3pk"));
    }

    @Test
    void whereNothingDiffersNothingIsSent() {
        assertEquals(List.of(), db.update().changes(read, read).toRequests());
        assertEquals(read, db.update().changes(read, read).execute());
        assertEquals("1", db.stored().get("version").n());
    }

    @Test
    void changesOfAnOldVersionAreRefused() {
        db.updateOne().set(PARCEL.retries, 1).execute();

        VersionConflictException refusal = assertThrows(
                VersionConflictException.class,
                () -> db.update()
                        .changes(read, PARCEL.copy(read).note("late").build())
                        .execute());

        assertEquals(2, refusal.storedVersion().orElseThrow());
        assertEquals(1, refusal.oldEntity(Parcel.class).orElseThrow().retries());
    }

    @Test
    void changesToTheKeyAreRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> db.update()
                        .changes(
                                read,
                                PARCEL.copy(read).parcelId(UUID.randomUUID()).build())
                        .execute());

        assertTrue(refusal.getMessage().contains("different keys"), refusal::getMessage);
    }

    @Test
    void aReplacedItemLosesWhatNoComponentNamesAndKeepsItsCreationTime() {
        db.storeForeignAttribute("foreign", "lost");

        Parcel replaced =
                db.update().replace(PARCEL.copy(read).status("PAID").build()).execute();

        assertEquals(2, replaced.version());
        assertEquals(read.createdAt(), replaced.createdAt());
        assertFalse(db.stored().containsKey("foreign"));
        assertFalse(db.stored().containsKey("gsi2pk"));
    }

    @Test
    void replacingAnOldVersionIsRefused() {
        db.update().replace(read).execute();

        assertThrows(
                VersionConflictException.class, () -> db.update().replace(read).execute());
    }

    @Test
    void replacingNothingIsRefused() {
        db.delete().entity(read).execute();

        assertThrows(
                ItemNotFoundException.class, () -> db.update().replace(read).execute());
    }

    @Test
    void aConditionOfAReplaceIsChecked() {
        assertThrows(
                ConditionFailedException.class,
                () -> db.update().replace(read).given(PARCEL.retries.gt(3)).execute());
    }

    @Test
    void replaceAsyncDoesTheSame() {
        assertEquals(2, db.update().replace(read).executeAsync().join().version());
    }

    @Test
    void deletingReturnsWhatWasStored() {
        Optional<Parcel> old = db.delete().where(PARCEL.key("ann", ID)).execute();

        assertEquals(read, old.orElseThrow());
        assertTrue(db.stored().isEmpty());
    }

    @Test
    void deletingNothingIsNoFailureWithoutConditions() {
        assertEquals(
                Optional.empty(),
                db.delete().where(PARCEL.key("ann", UUID.randomUUID())).execute());
    }

    @Test
    void deletingNothingUnderAConditionSaysThatThereIsNothing() {
        assertThrows(
                ItemNotFoundException.class,
                () -> db.delete()
                        .where(PARCEL.key("ann", UUID.randomUUID()), PARCEL.status.eq("OPEN"))
                        .execute());
    }

    @Test
    void deletingUnderAFalseConditionHoldsWhatIsStored() {
        ConditionFailedException refusal = assertThrows(
                ConditionFailedException.class,
                () -> db.delete()
                        .where(PARCEL.key("ann", ID), PARCEL.status.eq("PAID"))
                        .execute());

        assertEquals(read, refusal.oldEntity(Parcel.class).orElseThrow());
    }

    @Test
    void deletingAnOldVersionIsRefused() {
        db.updateOne().set(PARCEL.retries, 1).execute();

        VersionConflictException refusal = assertThrows(
                VersionConflictException.class, () -> db.delete().entity(read).execute());

        assertEquals(2, refusal.storedVersion().orElseThrow());
    }

    @Test
    void deletingAnEntityThatIsGoneIsAVersionConflict() {
        db.delete().entity(read).execute();

        VersionConflictException refusal = assertThrows(
                VersionConflictException.class, () -> db.delete().entity(read).execute());

        assertTrue(refusal.storedVersion().isEmpty());
    }

    @Test
    void deleteAsyncDoesTheSame() {
        assertEquals(read, db.delete().entity(read).executeAsync().join().orElseThrow());
    }
}
