package io.mizzle.lifecycle;

import static io.mizzle.fixtures.club.QClub.CLUB;
import static io.mizzle.fixtures.club.QMember.MEMBER;
import static io.mizzle.fixtures.club.QRoom.ROOM;
import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.Members.member;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.fixtures.club.Member;
import io.mizzle.fixtures.club.Room;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What changes or deletes items with unique values: the guards it moves, gives back and leaves alone. */
final class UniqueChangesTest {

    private Desk desk = new Desk("");
    private Mizzle db = desk.at(NOW);

    @BeforeEach
    void emptyTables() {
        desk = Desk.with("unique-changes-", CLUB);
        db = desk.at(NOW);
    }

    private Member insert(String id, String email, @Nullable String nick) {
        return db.insert(MEMBER).values(member(id, email, nick)).execute();
    }

    private static Set<String> guards() {
        return Members.guards("unique-changes-");
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
}
