package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.MONDAY;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.handwritten.Parcel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class UpsertTest {

    private WriteFixture db = WriteFixture.offline();

    @BeforeEach
    void emptyTable() {
        db = WriteFixture.local("upsert-");
    }

    @Test
    void aMissingItemIsCreatedWithEverythingAnInsertStores() {
        Parcel created = db.upsert().values(parcel()).execute();
        Map<String, AttributeValue> upserted = db.stored();
        db = WriteFixture.local("upsert-");
        db.insert().values(parcel()).execute();

        assertEquals(db.stored(), upserted);
        assertEquals(1, created.version());
        assertEquals(NOW, created.createdAt());
    }

    @Test
    void anExistingItemKeepsItsCreationTimeAndWhatNoComponentNames() {
        db.insert().values(parcel().note("old").coupon("TEN")).execute();
        db.setAttribute("createdAt", "2020-01-01T00:00:00.000000000Z");
        db.storeForeignAttribute("foreign", "kept");

        Parcel updated =
                db.upsert().values(parcel().status("PAID").tags(Set.of())).execute();

        assertEquals("2020-01-01T00:00:00Z", updated.createdAt().toString());
        assertEquals(2, updated.version());
        assertEquals("PAID", updated.status());
        assertEquals("kept", db.stored().get("foreign").s());
        assertFalse(db.stored().containsKey("note"));
        assertFalse(db.stored().containsKey("tags"));
        assertFalse(db.stored().containsKey("gsi2pk"), "not open any more");
        assertFalse(db.stored().containsKey("gsi3pk"), "no coupon any more");
    }

    @Test
    void anEntityWithAVersionMustMeetIt() {
        Parcel first = db.insert().values(parcel()).execute();
        Parcel second = db.upsert().values(first).execute();
        assertEquals(2, second.version());

        VersionConflictException refusal = assertThrows(
                VersionConflictException.class, () -> db.upsert().values(first).execute());

        assertEquals(1, refusal.expectedVersion());
        assertEquals(2, refusal.storedVersion().orElseThrow());
    }

    @Test
    void anEntityWithAVersionMayMeetNothing() {
        Parcel first = db.insert().values(parcel()).execute();
        db.delete().entity(first).execute();

        assertEquals(2, db.upsert().values(first).execute().version());
    }

    @Test
    void aKeyMadeOfTheCreationTimeIsRefusedWhereItCannotBeKnown() {
        InvalidItemException refusal = assertThrows(
                InvalidItemException.class,
                () -> db.upsert().values(parcel().weight(3)).execute());

        assertEquals("createdAt", refusal.attributePath());
        assertTrue(db.stored().isEmpty());
    }

    @Test
    void asyncDoesTheSame() {
        Parcel first = db.upsert().values(parcel()).executeAsync().join();
        db.upsert().values(first).executeAsync().join();

        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> db.upsert().values(first).executeAsync().join());
        assertInstanceOf(VersionConflictException.class, failure.getCause());
    }

    @Test
    void anUpdateThatMayCreateStoresAWholeEntity() {
        Parcel created = whole().set(PARCEL.status, "OPEN").execute();
        assertEquals(1, created.version());
        assertEquals("OPEN", db.stored().get("gsi2pk").s());
        assertEquals("Parcel", db.stored().get("_type").s());
        assertEquals("ann", created.ownerId());

        Parcel again = whole().set(PARCEL.status, "PAID").execute();
        assertEquals(2, again.version());
        assertEquals("STATUS#PAID", db.stored().get("gsi1pk").s());
        assertFalse(db.stored().containsKey("gsi2pk"));
    }

    @Test
    void anUpdateThatMayCreateNamesTheComponentsItLacks() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> db.updateOne().upsert().set(PARCEL.retries, 1).execute());

        assertTrue(refusal.getMessage().contains("\"status\", \"placedAt\", \"total\""), refusal::getMessage);
        assertFalse(refusal.getMessage().contains("\"parcelId\""), refusal::getMessage);
    }

    private Update<Parcel> whole() {
        return db.updateOne()
                .upsert()
                .set(PARCEL.placedAt, MONDAY)
                .set(PARCEL.total, BigDecimal.TEN)
                .add(PARCEL.retries, 1)
                .remove(PARCEL.coupon)
                .remove(PARCEL.weight)
                .set(PARCEL.home, new Parcel.Home("a", "Rome", null))
                .append(PARCEL.steps, "first")
                .set(PARCEL.labels, Map.of());
    }

    @Test
    void idsAreGeneratedWhereTheyAreNull() {
        Parcel one = db.upsert().values(parcel().parcelId(null)).execute();
        Parcel other = db.upsert().values(parcel().parcelId(null)).execute();

        assertFalse(List.of(one.parcelId(), ID).contains(other.parcelId()));
    }
}
