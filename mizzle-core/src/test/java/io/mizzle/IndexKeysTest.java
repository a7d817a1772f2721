package io.mizzle;

import static io.mizzle.WriteFixture.MONDAY;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.IndexMembersUnknownException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.handwritten.Parcel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The keys of indexes while members of theirs change. */
class IndexKeysTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-17T00:00:00Z");

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void oneParcel() {
        db = WriteFixture.local("index-keys-");
        db.insert().values(parcel().coupon("TEN")).execute();
    }

    @Test
    void anUpdateThatTouchesNoMemberWritesNoIndexKey() {
        UpdateItemRequest request = update(db.updateOne().set(PARCEL.note, "x"));

        assertFalse(request.expressionAttributeNames().values().stream().anyMatch(name -> name.startsWith("gsi")));
    }

    @Test
    void theHalfThatChangesIsWrittenAndTheOtherLeft() {
        UpdateItemRequest request = update(db.updateOne(PARCEL.placedAt.eq(MONDAY), PARCEL.home.city.eq("Rome"))
                .set(PARCEL.status, "PAID"));

        assertTrue(request.expressionAttributeNames().containsValue("gsi1pk"));
        assertTrue(request.updateExpression().contains("REMOVE"), request::updateExpression);
    }

    @Test
    void aFalseWhenRemovesBothHalvesWithoutKnowingTheOtherMembers() {
        db.updateOne().set(PARCEL.status, "PAID").execute();

        assertEquals("STATUS#PAID", db.stored().get("gsi1pk").s());
        assertFalse(db.stored().containsKey("gsi2pk"));
        assertFalse(db.stored().containsKey("gsi2sk"));
    }

    @Test
    void aWhenThatMayBecomeTrueNeedsAllMembers() {
        db.updateOne().set(PARCEL.status, "PAID").execute();

        IndexMembersUnknownException refusal = assertThrows(
                IndexMembersUnknownException.class,
                () -> db.updateOne().set(PARCEL.status, "OPEN").execute());
        assertEquals("gsi2", refusal.index());
        assertEquals(List.of("home.city", "placedAt"), refusal.members());
        assertTrue(refusal.getMessage().contains("OWNER#ann/PARCEL#"), refusal::getMessage);

        db.updateOne()
                .set(PARCEL.status, "OPEN")
                .given(PARCEL.placedAt.eq(MONDAY), PARCEL.home.city.eq("Rome"))
                .execute();
        assertEquals(
                "CITY#Rome#2026-11-16T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
    }

    @Test
    void aMemberOfAHalfThatChangesMustBeKnown() {
        IndexMembersUnknownException refusal = assertThrows(
                IndexMembersUnknownException.class,
                () -> db.updateOne().set(PARCEL.home.city, "Oslo").execute());

        assertEquals(List.of("placedAt", "status"), refusal.members());
    }

    @Test
    void aWrongGivenIsAFalseCondition() {
        assertThrows(
                ConditionFailedException.class,
                () -> db.updateOne()
                        .set(PARCEL.placedAt, TUESDAY)
                        .given(PARCEL.status.eq("PAID"))
                        .execute());
    }

    @Test
    void aRemovedMemberRemovesTheEntryAndASetOneWritesIt() {
        db.updateOne().remove(PARCEL.coupon).execute();
        assertFalse(db.stored().containsKey("gsi3pk"));

        db.updateOne().set(PARCEL.coupon, "Half Price").execute();
        assertEquals("COUPON#half$20price", db.stored().get("gsi3pk").s());
    }

    @Test
    void aDocumentThatIsSetAsAWholeSetsTheMembersInsideIt() {
        db.updateOne(PARCEL.status.eq("OPEN"), PARCEL.placedAt.eq(MONDAY))
                .set(PARCEL.home, new Parcel.Home("x", "Lima", null))
                .execute();

        assertEquals(
                "CITY#Lima#2026-11-16T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
    }

    @Test
    void aMemberThatDynamoDbWouldComputeIsRefused() {
        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> db.updateOne().add(PARCEL.total, BigDecimal.ONE).execute());

        assertEquals("total", refusal.attributePath());
        assertTrue(refusal.getMessage().contains("lsi1"), refusal::getMessage);
    }

    @Test
    void aComponentsOwnAttributeIsAKeyWithoutMaintenanceButItsPartnerIsNot() {
        assertThrows(
                IndexMembersUnknownException.class,
                () -> db.updateOne().set(PARCEL.weight, 5).execute());

        db.updateOne().set(PARCEL.weight, 5).given(PARCEL.createdAt.eq(NOW)).execute();
        assertEquals(
                "DAY#2026-11-21T06:26:28.120000000Z", db.stored().get("gsi4sk").s());

        db.updateOne().remove(PARCEL.weight).execute();
        assertFalse(db.stored().containsKey("gsi4sk"));
    }

    @Test
    void recomputeReadsFirstAndNeedsNoGivens() {
        Update<Parcel> update = db.updateOne()
                .set(PARCEL.home.city, "Oslo")
                .set(PARCEL.weight, 5)
                .recompute();

        GetItemRequest read = (GetItemRequest) update.toRequests().get(0);
        Parcel updated = update.execute();

        assertTrue(read.consistentRead());
        assertEquals("Oslo", updated.home().city());
        assertEquals(
                "CITY#Oslo#2026-11-16T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
        assertEquals(
                "DAY#2026-11-21T06:26:28.120000000Z", db.stored().get("gsi4sk").s());
    }

    @Test
    void aVersionThatComesAgainDoesNotMakeAnOldEntityTheStoredOne() {
        // given an entity as it was read, and an item that was deleted and inserted anew since
        Parcel old = db.updateOne().set(PARCEL.note, "x").execute();
        db.delete().where(PARCEL.key("ann", WriteFixture.ID)).execute();
        db.insert().values(parcel().placedAt(TUESDAY)).execute();
        Parcel stored = db.updateOne().set(PARCEL.note, "x").execute();
        assertEquals(old.version(), stored.version());

        // when
        Parcel changed = PARCEL.copy(old)
                .home(new Parcel.Home("Via Appia 1", "Oslo", null))
                .build();

        // then
        assertThrows(
                ConditionFailedException.class,
                () -> db.update().changes(old, changed).execute());
        assertEquals(
                "CITY#Rome#2026-11-17T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
    }

    @Test
    void recomputeStartsAgainFromTheNewerItem() {
        WriteFixture plain = db;
        int[] reads = {0};
        db = db.seeing(call -> {
            if (call.name().equals("UpdateItem") && reads[0]++ < 2) {
                plain.updateOne(PARCEL.status.eq("OPEN"), PARCEL.home.city.eq("Rome"))
                        .set(PARCEL.placedAt, TUESDAY.plusSeconds(reads[0]))
                        .execute();
            }
        });

        Parcel updated =
                db.updateOne().set(PARCEL.home.city, "Oslo").recompute().execute();

        assertEquals(TUESDAY.plusSeconds(2), updated.placedAt());
        assertEquals(
                "CITY#Oslo#2026-11-17T00:00:02.000000000Z",
                db.stored().get("gsi2sk").s());
        assertEquals(4, updated.version());
    }

    @Test
    void recomputeGivesUpWhenTheItemIsGoneOrTheConditionIsFalse() {
        assertThrows(
                ConditionFailedException.class,
                () -> db.updateOne(PARCEL.retries.gt(7))
                        .set(PARCEL.home.city, "Oslo")
                        .recompute()
                        .execute());

        db.delete().where(PARCEL.key("ann", WriteFixture.ID)).execute();
        assertThrows(
                ItemNotFoundException.class,
                () -> db.updateOne().set(PARCEL.home.city, "Oslo").recompute().execute());
    }

    @Test
    void recomputeAsyncDoesTheSame() {
        db.updateOne().set(PARCEL.home.city, "Oslo").recompute().executeAsync().join();

        assertEquals(
                "CITY#Oslo#2026-11-16T00:00:00.000000000Z",
                db.stored().get("gsi2sk").s());
    }

    private static UpdateItemRequest update(Update<Parcel> update) {
        return (UpdateItemRequest) update.toRequests().get(0);
    }
}
