package io.mizzle.lifecycle;

import static io.mizzle.fixtures.club.QBadge.BADGE;
import static io.mizzle.fixtures.club.QClub.CLUB;
import static io.mizzle.fixtures.club.QMember.MEMBER;
import static io.mizzle.fixtures.club.QRoom.ROOM;
import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.Members.member;
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
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.fixtures.club.Badge;
import io.mizzle.fixtures.club.Member;
import io.mizzle.fixtures.club.Room;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What takes unique values or finds items by them, alone and in transactions, and the guards it leaves. */
final class UniqueTest {

    private Desk desk = new Desk("");
    private Mizzle db = desk.at(NOW);

    @BeforeEach
    void emptyTables() {
        desk = Desk.with("unique-", CLUB);
        LocalDynamoDb.shared().createAfresh("unique-", io.mizzle.fixtures.club.QBadge.TABLE);
        db = desk.at(NOW);
    }

    private Member insert(String id, String email, @Nullable String nick) {
        return db.insert(MEMBER).values(member(id, email, nick)).execute();
    }

    private static Set<String> guards() {
        return Members.guards("unique-");
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
