package io.mizzle.lifecycle;

import static io.mizzle.fixtures.club.QBadge.BADGE;
import static io.mizzle.fixtures.club.QClub.CLUB;
import static io.mizzle.fixtures.club.QMember.MEMBER;
import static io.mizzle.fixtures.club.QRoom.ROOM;
import static io.mizzle.lifecycle.Desk.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.fixtures.club.Badge;
import io.mizzle.fixtures.club.Member;
import io.mizzle.fixtures.club.Room;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Every statement on entities with unique components, and the guards it leaves. */
final class UniqueTest {

    private Desk desk = new Desk("");
    private Mizzle db = desk.at(NOW);

    @BeforeEach
    void emptyTables() {
        desk = Desk.with("unique-", CLUB);
        LocalDynamoDb.shared().createAfresh("unique-", io.mizzle.fixtures.club.QBadge.TABLE);
        db = desk.at(NOW);
    }

    private static Member member(String id, String email, @Nullable String nick) {
        return new Member(id, "red", email, nick, null, 0, null, 0);
    }

    private Member insert(String id, String email, @Nullable String nick) {
        return db.insert(MEMBER).values(member(id, email, nick)).execute();
    }

    /** The guards' partition keys without their prefix. */
    private Set<String> guards() {
        Set<String> guards = new TreeSet<>();
        LocalDynamoDb.shared()
                .client()
                .scanPaginator(request -> request.tableName("unique-club"))
                .items()
                .forEach(item -> {
                    if (item.get("pk").s().startsWith("_unique#")) {
                        guards.add(item.get("pk").s().substring(8));
                    }
                });
        return guards;
    }

    @Test
    void aGuardIsStoredInThisForm() {
        insert("m$1", "Ann#1@x.org", null);

        assertEquals(
                Map.of(
                        "pk", AttributeValue.fromS("_unique#Member.email#ann$231@x.org"),
                        "sk", AttributeValue.fromS("_unique"),
                        "_owner",
                                AttributeValue.fromM(Map.of(
                                        "pk", AttributeValue.fromS("MEMBER#m$241"),
                                        "sk", AttributeValue.fromS("MEMBER")))),
                desk.stored("club", "_unique#Member.email#ann$231@x.org", "_unique"));
    }

    @Test
    void insertTakesEveryValueThatIsThere() {
        insert("1", "a@x", "al");

        assertEquals(Set.of("Member.email#a@x", "Member.nick#red#al"), guards());
    }

    @Test
    void aTakenValueIsAViolationAndWritesNothing() {
        insert("1", "a@x", "al");

        UniqueViolationException taken = assertThrows(UniqueViolationException.class, () -> insert("2", "A@X", "bo"));

        assertEquals("email", taken.name());
        assertEquals("A@X", taken.value());
        assertEquals(Optional.of("insert"), taken.operation());
        assertEquals(Optional.of("Member"), taken.entity());
        assertEquals(Set.of("Member.email#a@x", "Member.nick#red#al"), guards());
        assertTrue(db.get(MEMBER.key("2")).isEmpty());
    }

    @Test
    void aTakenKeyIsADuplicateEvenIfItsValueIsTakenToo() {
        insert("1", "a@x", null);

        assertThrows(DuplicateItemException.class, () -> insert("1", "a@x", null));
    }

    @Test
    void theSameValueInAnotherScopeIsFree() {
        insert("1", "a@x", "al");
        Member other = MEMBER.copy(member("2", "b@x", "al")).team("blue").build();

        db.insert(MEMBER).values(other).execute();

        assertEquals(
                Set.of("Member.email#a@x", "Member.email#b@x", "Member.nick#red#al", "Member.nick#blue#al"), guards());
    }

    @Test
    void aSensitiveValueIsMasked() {
        Member first = MEMBER.copy(member("1", "a@x", null)).passport("P1").build();
        db.insert(MEMBER).values(first).execute();
        Member second = MEMBER.copy(member("2", "b@x", null)).passport("P1").build();

        UniqueViolationException taken = assertThrows(
                UniqueViolationException.class,
                () -> db.insert(MEMBER).values(second).execute());

        assertEquals("***", taken.value());
        assertFalse(taken.getMessage().contains("P1"));
    }

    @Test
    void severalInsertsAreEachForItself() {
        InsertIncompleteException some = assertThrows(
                InsertIncompleteException.class,
                () -> db.insert(MEMBER)
                        .values(member("1", "a@x", null), member("2", "a@x", null), member("3", "c@x", null))
                        .execute());

        assertEquals(2, some.inserted(Member.class).size());
        assertInstanceOf(UniqueViolationException.class, some.failures().get(0).reason());
        assertEquals(Set.of("Member.email#a@x", "Member.email#c@x"), guards());
    }

    @Test
    void updateOfAnotherComponentIsAPlainUpdate() {
        insert("1", "a@x", null);

        List<DynamoDbRequest> requests =
                db.update(MEMBER).where(MEMBER.key("1")).set(MEMBER.points, 2).toRequests();

        assertInstanceOf(UpdateItemRequest.class, requests.get(0));
    }

    @Test
    void updateMovesTheGuard() {
        insert("1", "a@x", "al");

        Member updated = db.update(MEMBER)
                .where(MEMBER.key("1"))
                .set(MEMBER.email, "b@x")
                .remove(MEMBER.nick)
                .execute();

        assertEquals("b@x", updated.email());
        assertEquals(2, updated.version());
        assertEquals(Set.of("Member.email#b@x"), guards());
    }

    @Test
    void updateThatNamesTheOldValueReadsNothing() {
        insert("1", "a@x", "al");

        List<DynamoDbRequest> requests = db.update(MEMBER)
                .where(MEMBER.key("1"), MEMBER.email.eq("a@x"))
                .set(MEMBER.email, "b@x")
                .toRequests();

        // the soft delete is known from the condition that updates have
        assertInstanceOf(TransactWriteItemsRequest.class, requests.get(0));
        assertEquals(
                3, ((TransactWriteItemsRequest) requests.get(0)).transactItems().size());
    }

    @Test
    void updateToATakenValueIsAViolation() {
        insert("1", "a@x", null);
        insert("2", "b@x", null);

        UniqueViolationException taken = assertThrows(
                UniqueViolationException.class,
                () -> db.update(MEMBER)
                        .where(MEMBER.key("1"))
                        .set(MEMBER.email, "B@x")
                        .execute());

        assertEquals("email", taken.name());
        assertEquals("a@x", db.get(MEMBER.key("1")).orElseThrow().email());
    }

    @Test
    void aChangeOfCaseOnlyKeepsTheGuard() {
        insert("1", "a@x", null);

        db.update(MEMBER).where(MEMBER.key("1")).set(MEMBER.email, "A@x").execute();

        assertEquals("A@x", db.get(MEMBER.key("1")).orElseThrow().email());
        assertEquals(Set.of("Member.email#a@x"), guards());
    }

    @Test
    void aChangeOfTheScopeMovesTheGuard() {
        insert("1", "a@x", "al");

        db.update(MEMBER).where(MEMBER.key("1")).set(MEMBER.team, "blue").execute();

        assertEquals(Set.of("Member.email#a@x", "Member.nick#blue#al"), guards());
    }

    @Test
    void setIfAbsentTakesAGuardOnlyWhereNothingWasStored() {
        insert("1", "a@x", null);
        insert("2", "b@x", "bo");

        db.update(MEMBER).where(MEMBER.key("1")).setIfAbsent(MEMBER.nick, "cy").execute();
        db.update(MEMBER).where(MEMBER.key("2")).setIfAbsent(MEMBER.nick, "cy").execute();

        assertTrue(guards().containsAll(Set.of("Member.nick#red#cy", "Member.nick#red#bo")));
    }

    @Test
    void aValueThatDynamoDbComputesIsRefused() {
        insert("1", "a@x", null);

        assertThrows(
                InvalidItemException.class,
                () -> db.update(MEMBER)
                        .where(MEMBER.key("1"))
                        .set(MEMBER.email, MEMBER.team)
                        .execute());
    }

    @Test
    void updateOfAMissingItemSaysSo() {
        assertThrows(
                ItemNotFoundException.class,
                () -> db.update(MEMBER)
                        .where(MEMBER.key("1"))
                        .set(MEMBER.email, "b@x")
                        .execute());
    }

    @Test
    void changesMoveTheGuardWithoutReading() {
        Member before = insert("1", "a@x", null);
        Member after = MEMBER.copy(before).email("b@x").build();

        assertInstanceOf(
                TransactWriteItemsRequest.class,
                db.update(MEMBER).changes(before, after).toRequests().get(0));
        db.update(MEMBER).changes(before, after).execute();

        assertEquals(Set.of("Member.email#b@x"), guards());
        assertThrows(
                VersionConflictException.class,
                () -> db.update(MEMBER)
                        .changes(before, MEMBER.copy(before).email("c@x").build())
                        .execute());
        assertEquals(Set.of("Member.email#b@x"), guards());
    }

    @Test
    void replaceOrReplaceAndUpsertMoveTheGuards() {
        Member first = insert("1", "a@x", "al");

        Member second = db.update(MEMBER)
                .replace(MEMBER.copy(first).email("b@x").nick(null).build())
                .execute();
        assertEquals(Set.of("Member.email#b@x"), guards());
        assertEquals(2, second.version());

        db.insert(MEMBER).values(member("1", "c@x", "cy")).orReplace().execute();
        assertEquals(Set.of("Member.email#c@x", "Member.nick#red#cy"), guards());

        Member upserted = db.upsert(MEMBER).values(member("1", "d@x", "cy")).execute();
        assertEquals("d@x", upserted.email());
        assertEquals(Set.of("Member.email#d@x", "Member.nick#red#cy"), guards());
    }

    @Test
    void whatKeepsItsValuesIsReadAndWrittenAlone() {
        Member first = insert("1", "a@x", "al");
        List<String> sent = new ArrayList<>();
        Mizzle seen = desk.at(NOW, new Interceptor() {
            @Override
            public DynamoDbRequest beforeSending(Call call) {
                sent.add(call.request().getClass().getSimpleName());
                return call.request();
            }
        });

        Member second = seen.update(MEMBER)
                .replace(MEMBER.copy(first).points(5).build())
                .execute();
        assertThrows(
                VersionConflictException.class,
                () -> seen.update(MEMBER).replace(first).execute());
        Member third = seen.upsert(MEMBER).values(second).execute();
        Room room = seen.insert(ROOM)
                .values(new Room("1", "north", "tea"))
                .orReplace()
                .execute();
        seen.insert(ROOM).values(room).orReplace().execute();

        assertEquals(3, third.version());
        assertEquals(5, third.points());
        assertEquals(
                List.of(
                        "GetItemRequest", "PutItemRequest",
                        "GetItemRequest", "PutItemRequest",
                        "GetItemRequest", "UpdateItemRequest",
                        "GetItemRequest", "TransactWriteItemsRequest",
                        "GetItemRequest", "PutItemRequest"),
                sent);
    }

    @Test
    void upsertAndOrReplaceCreateToo() {
        db.upsert(MEMBER).values(member("1", "a@x", null)).execute();
        db.insert(MEMBER).values(member("2", "b@x", null)).orReplace().execute();

        assertEquals(Set.of("Member.email#a@x", "Member.email#b@x"), guards());
        assertThrows(
                UniqueViolationException.class,
                () -> db.upsert(MEMBER).values(member("3", "a@x", null)).execute());
    }

    @Test
    void anUpdateThatMayCreateTakesAndMoves() {
        for (String email : List.of("a@x", "b@x")) {
            db.update(MEMBER)
                    .where(MEMBER.key("1"))
                    .set(MEMBER.email, email)
                    .set(MEMBER.team, "red")
                    .set(MEMBER.points, 1)
                    .upsert()
                    .execute();
            assertEquals(Set.of("Member.email#" + email), guards());
        }
    }

    @Test
    void softDeleteGivesTheValuesBackAndRestoreNeedsThemAgain() {
        Member first = insert("1", "a@x", "al");

        Member deleted = db.delete(MEMBER).entity(first).execute().orElseThrow();
        assertEquals(NOW, deleted.deletedAt());
        assertEquals(Set.of(), guards());
        insert("2", "a@x", null);

        assertThrows(
                UniqueViolationException.class,
                () -> db.update(MEMBER).where(MEMBER.key("1")).restore().execute());
        db.delete(MEMBER).where(MEMBER.key("2")).permanently().execute();
        db.update(MEMBER).where(MEMBER.key("1")).restore().execute();

        assertEquals(Set.of("Member.email#a@x", "Member.nick#red#al"), guards());
    }

    @Test
    void softDeleteByKeyReadsFirstAndOfNothingIsNoFailure() {
        insert("1", "a@x", "al");

        assertTrue(db.delete(MEMBER).where(MEMBER.key("1")).execute().isPresent());
        assertTrue(db.delete(MEMBER).where(MEMBER.key("1")).execute().isEmpty());
        assertTrue(db.delete(MEMBER).where(MEMBER.key("9")).execute().isEmpty());

        assertEquals(Set.of(), guards());
    }

    @Test
    void deleteForGoodOfADeletedItemLeavesTheGuardsOfOthers() {
        insert("1", "a@x", null);
        db.delete(MEMBER).where(MEMBER.key("1")).execute();
        insert("2", "a@x", null);

        db.delete(MEMBER).where(MEMBER.key("1")).permanently().execute();

        assertEquals(Set.of("Member.email#a@x"), guards());
    }

    @Test
    void deleteByKeyAndByEntityWithoutVersion() {
        Room first = db.insert(ROOM).values(new Room("1", "north", "tea")).execute();
        db.insert(ROOM).values(new Room("2", "south", "tea")).execute();

        assertEquals(Optional.of(first), db.delete(ROOM).entity(first).execute());
        assertEquals(
                "south",
                db.delete(ROOM).where(ROOM.key("2")).execute().orElseThrow().door());
        assertTrue(db.delete(ROOM).where(ROOM.key("3")).execute().isEmpty());

        assertEquals(Set.of(), guards());
    }

    @Test
    void aDeleteWithAFalseConditionIsRefused() {
        db.insert(ROOM).values(new Room("1", "north", "tea")).execute();

        assertThrows(
                io.mizzle.exception.ConditionFailedException.class,
                () -> db.delete(ROOM)
                        .where(ROOM.key("1"), ROOM.use.eq("coffee"))
                        .execute());
        assertEquals(Set.of("Room.door#north"), guards());
    }

    @Test
    void aTransactionNamesTheViolationByOperation() {
        insert("1", "a@x", null);

        TransactionFailedException failed = assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(
                                db.insert(ROOM).values(new Room("1", "north", "tea")),
                                db.insert(MEMBER).values(member("2", "a@x", null)))
                        .execute());

        assertFalse(failed.reasons().get(0).failed());
        assertInstanceOf(UniqueViolationException.class, failed.reasons().get(1).failure());
        assertTrue(failed.getMessage().contains("\"a@x\""), failed::getMessage);
        assertEquals(Set.of("Member.email#a@x"), guards());
    }

    @Test
    void aTransactionHandsAValueOver() {
        insert("1", "a@x", null);
        insert("2", "b@x", null);

        db.transaction(
                        db.update(MEMBER).where(MEMBER.key("1")).set(MEMBER.email, "b@x"),
                        db.update(MEMBER).where(MEMBER.key("2")).set(MEMBER.email, "a@x"))
                .execute();

        assertEquals("2", db.get(MEMBER.uniqueEmail("a@x")).orElseThrow().memberId());
        assertEquals("1", db.get(MEMBER.uniqueEmail("b@x")).orElseThrow().memberId());
        assertEquals(Set.of("Member.email#a@x", "Member.email#b@x"), guards());
    }

    @Test
    void aTransactionThatGivesOneValueTwiceIsRefusedBeforeSending() {
        assertThrows(
                UniqueViolationException.class,
                () -> db.transaction(
                                db.insert(MEMBER).values(member("1", "a@x", null)),
                                db.insert(MEMBER).values(member("2", "A@x", null)))
                        .execute());
    }

    @Test
    void batchesAreRefusedAtTheCall() {
        Member member = member("1", "a@x", null);

        ModelException put = assertThrows(ModelException.class, () -> db.batch().put(MEMBER, member));
        ModelException delete =
                assertThrows(ModelException.class, () -> db.batch().delete(ROOM, ROOM.key("1")));

        assertTrue(put.getMessage().contains("insert"), put::getMessage);
        assertTrue(delete.getMessage().contains("transaction"), delete::getMessage);
    }

    @Test
    void anItemIsFoundByItsUniqueValue() {
        Member stored = insert("1", "a@x", "al");

        assertEquals(Optional.of(stored), db.get(MEMBER.uniqueEmail("A@X")));
        assertEquals(
                Optional.of(stored), db.getAsync(MEMBER.uniqueNick("red", "al")).join());
        assertEquals(Optional.empty(), db.get(MEMBER.uniqueNick("blue", "al")));
        assertEquals("Member team=red, nick=al", MEMBER.uniqueNick("red", "al").toString());
        assertEquals("Member passport=***", MEMBER.uniquePassport("P").toString());
    }

    @Test
    void readsNeverSeeGuards() {
        insert("1", "a@x", "al");
        db.insert(BADGE).values(new Badge("b1", 7, "red")).execute();

        assertEquals(1, db.select().from(MEMBER).allowScan().fetch().size());
        assertEquals(1, db.select().from(BADGE).allowScan().fetch().size());
        assertEquals(1, db.select().from(BADGE).allowScan().count());
        assertEquals(1, db.query(CLUB).allowScan().fetch().size());
    }

    @Test
    void aTableOfItsOwnHasGuardsToo() {
        db.insert(BADGE).values(new Badge("b1", 7, "red")).execute();

        assertThrows(
                UniqueViolationException.class,
                () -> db.insert(BADGE).values(new Badge("b2", 7, "red")).execute());
        assertEquals("b1", db.get(BADGE.uniqueNumber(7)).orElseThrow().badgeId());
        assertThrows(
                InvalidItemException.class,
                () -> db.insert(BADGE)
                        .values(new Badge("_unique#Badge.number#8", 9, "red"))
                        .execute());
    }

    @Test
    void explainShowsTheGuardsAndTheirCost() {
        var insert = db.insert(MEMBER).values(member("1", "a@x", "al")).explain();

        assertEquals("insert (TransactWriteItems)", insert.operation());
        assertTrue(insert.toString().contains("a new guard of unique \"email\""), insert::toString);
        assertEquals(6, insert.estimatedCapacity());
        assertFalse(insert.toString().contains("al\""), insert::toString);
    }
}
