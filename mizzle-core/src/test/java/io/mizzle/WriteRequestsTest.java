package io.mizzle;

import static io.mizzle.WriteFixture.ID;
import static io.mizzle.WriteFixture.NOW;
import static io.mizzle.WriteFixture.parcel;
import static io.mizzle.handwritten.QParcel.PARCEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.handwritten.Parcel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The exact requests of every write, without a server. */
class WriteRequestsTest {

    private final WriteFixture db = WriteFixture.offline();

    @Test
    void insert() {
        assertRequest(db.insert().values(parcel()), """
                PutItem depot
                item _type S Parcel
                item _w S c9Uau9icuBlvDvto
                item createdAt S 2026-11-21T06:26:28.120000000Z
                item gsi1pk S STATUS#OPEN
                item gsi1sk S PARCEL#2026-11-16T00:00:00.000000000Z#01890a5d-ac96-774b-bcce-b302099a8057
                item gsi2pk S OPEN
                item gsi2sk S CITY#Rome#2026-11-16T00:00:00.000000000Z
                item home M [city S Rome, street S Via Appia 1]
                item labels M [eu S yes]
                item lsi1sk S TOTAL#000000001250
                item ownerId S ann
                item parcelId S 01890a5d-ac96-774b-bcce-b302099a8057
                item pk S OWNER#ann
                item placedAt S 2026-11-16T00:00:00.000000000Z
                item retries N 0
                item sk S PARCEL#01890a5d-ac96-774b-bcce-b302099a8057
                item status S OPEN
                item steps L [S packed]
                item tags SS [fragile]
                item total N 12.5
                item updatedAt S 2026-11-21T06:26:28.120000000Z
                item version N 1
                condition attribute_not_exists(#n0)
                name #n0 pk
                old item ALL_OLD
                """);
    }

    @Test
    void aPlainPutHasNoCondition() {
        String text = RequestText.of(
                db.insert().values(parcel()).orReplace().toRequests().get(0));

        assertEquals(
                List.of(),
                text.lines().filter(line -> line.startsWith("condition")).toList());
    }

    @Test
    void updateWithEveryAction() {
        assertRequest(
                db.updateOne(PARCEL.status.eq("OPEN"))
                        .set(PARCEL.note, "x")
                        .set(PARCEL.retries, PARCEL.retries.plus(2))
                        .setIfAbsent(PARCEL.secret, "y")
                        .append(PARCEL.steps, "sent")
                        .add(PARCEL.tags, Set.of("new"))
                        .remove(PARCEL.expiresAt)
                        .set(PARCEL.home.zip, "00100")
                        .set(PARCEL.labels.key("a b"), "c"),
                """
                UpdateItem depot
                key pk S OWNER#ann
                key sk S PARCEL#01890a5d-ac96-774b-bcce-b302099a8057
                update SET #n0 = :v0, #n1 = #n1 + :v1, #n2 = if_not_exists(#n2, :v2), \
                #n3 = list_append(if_not_exists(#n3, :v3), :v4), #n6.#n7 = :v6, #n8.#n9 = :v7, #n10 = :v8, #n12 = :v10 \
                REMOVE #n5 ADD #n4 :v5, #n11 :v9
                condition attribute_exists(#n13) AND #n14 = :v11
                name #n0 note
                name #n1 retries
                name #n10 updatedAt
                name #n11 version
                name #n12 _w
                name #n13 pk
                name #n14 status
                name #n2 secret
                name #n3 steps
                name #n4 tags
                name #n5 expiresAt
                name #n6 home
                name #n7 zip
                name #n8 labels
                name #n9 a b
                value :v0 S x
                value :v1 N 2
                value :v10 S c9Uau9icuBlvDvto
                value :v11 S OPEN
                value :v2 S y
                value :v3 L []
                value :v4 L [S sent]
                value :v5 SS [new]
                value :v6 S 00100
                value :v7 S c
                value :v8 S 2026-11-21T06:26:28.120000000Z
                value :v9 N 1
                returns ALL_NEW
                old item ALL_OLD
                """);
    }

    @Test
    void deleteUnderACondition() {
        assertRequest(db.delete().where(PARCEL.key("ann", ID), PARCEL.retries.lt(3)), """
                DeleteItem depot
                key pk S OWNER#ann
                key sk S PARCEL#01890a5d-ac96-774b-bcce-b302099a8057
                condition #n0 < :v0
                name #n0 retries
                value :v0 N 3
                returns ALL_OLD
                old item ALL_OLD
                """);
    }

    @Test
    void deleteOfAnEntityChecksItsVersion() {
        Parcel read = parcel().createdAt(NOW).updatedAt(NOW).version(7L).build();

        assertRequest(db.delete().entity(read), """
                DeleteItem depot
                key pk S OWNER#ann
                key sk S PARCEL#01890a5d-ac96-774b-bcce-b302099a8057
                condition #n0 = :v0
                name #n0 version
                value :v0 N 7
                returns ALL_OLD
                old item ALL_OLD
                """);
    }

    @Test
    void upsertOfAnEntityWithAVersionMeetsItOrNothing() {
        Parcel read = parcel().createdAt(NOW).updatedAt(NOW).version(7L).build();

        UpdateItemRequest request =
                (UpdateItemRequest) db.upsert().values(read).toRequests().get(0);

        assertEquals("attribute_not_exists(#n27) OR #n18 = :v20", request.conditionExpression());
        assertEquals("pk", request.expressionAttributeNames().get("#n27"));
        assertEquals("version", request.expressionAttributeNames().get("#n18"));
        assertEquals("7", request.expressionAttributeValues().get(":v20").n());
    }

    @Test
    void aCheckCanBeExplainedAndIsNoRequestOfItsOwn() {
        Check<Parcel> check = db.check().where(PARCEL.key("ann", ID), PARCEL.note.exists());

        assertEquals(List.of(), check.toRequests());
        assertEquals("attribute_exists(note)", check.explain().condition());
    }

    @Test
    void anUpdateIsExplained() {
        String text = db.updateOne(PARCEL.placedAt.eq(WriteFixture.MONDAY), PARCEL.home.city.eq("Rome"))
                .set(PARCEL.status, "PAID")
                .add(PARCEL.retries, 1)
                .explain()
                .toString();

        assertEquals(
                """
                update (UpdateItem) of Parcel on table depot
                  path:      table key
                  key:       OWNER#ann/PARCEL#01890a5d-ac96-774b-bcce-b302099a8057
                  condition: attribute_exists(pk) AND placedAt = 2026-11-16T00:00:00Z AND home.city = Rome
                  update:    status = PAID, add 1 to retries, updatedAt = 2026-11-21T06:26:28.120Z, add 1 to version""", text.lines().limit(5).collect(Collectors.joining("\n")).replaceAll(", gsi.*", ""));
    }

    private static void assertRequest(Write<?> write, String expected) {
        assertEquals(expected, RequestText.of(write.toRequests().get(0)));
    }
}
