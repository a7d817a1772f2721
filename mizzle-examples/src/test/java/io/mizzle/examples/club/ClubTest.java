package io.mizzle.examples.club;

import static io.mizzle.examples.club.QBooking.BOOKING;
import static io.mizzle.examples.club.QMember.MEMBER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.exception.UniqueViolationException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QClub.class)
class ClubTest {

    private static Member insert(Mizzle db, String email) {
        return db.insert(MEMBER)
                .values(MEMBER.builder().team("red").email(email))
                .execute();
    }

    @Test
    void aWriteOfAnOldStateIsRefused(Mizzle db) {
        Member stored = insert(db, "eve@example.org");
        // docs:begin version
        Member mine = db.get(MEMBER.keyOf(stored)).orElseThrow();
        Member theirs = db.get(MEMBER.keyOf(stored)).orElseThrow();

        db.update(MEMBER)
                .changes(theirs, MEMBER.copy(theirs).team("blue").build())
                .execute();

        VersionConflictException conflict = assertThrows(
                VersionConflictException.class,
                () -> db.update(MEMBER)
                        .changes(mine, MEMBER.copy(mine).nickname("ada").build())
                        .execute());
        Member newer = conflict.oldEntity(Member.class).orElseThrow();
        // docs:end version
        assertEquals("blue", newer.team());
    }

    @Test
    void aValueIsTakenOnce(Mizzle db) {
        Member ada = insert(db, "ada@example.org");
        // docs:begin unique
        UniqueViolationException taken = assertThrows(
                UniqueViolationException.class,
                () -> db.insert(MEMBER)
                        .values(MEMBER.builder().team("blue").email("Ada@Example.org"))
                        .execute());
        assertEquals("email", taken.name());

        Optional<Member> found = db.get(MEMBER.uniqueEmail("ADA@example.org"));
        // docs:end unique
        assertEquals(Optional.of(ada), found);
    }

    @Test
    void aValueChangesHands(Mizzle db) {
        Member carl = insert(db, "carl@example.org");
        Member bob = insert(db, "bob@example.org");
        // docs:begin swap
        db.transaction(
                        db.update(MEMBER).where(MEMBER.keyOf(carl)).set(MEMBER.email, bob.email()),
                        db.update(MEMBER).where(MEMBER.keyOf(bob)).set(MEMBER.email, carl.email()))
                .execute();
        // docs:end swap
        assertEquals(
                bob.memberId(),
                db.get(MEMBER.uniqueEmail("carl@example.org")).orElseThrow().memberId());
    }

    @Test
    void deletedItemsGiveTheirValuesBack(Mizzle db) {
        Member dora = insert(db, "dora@example.org");
        // docs:begin soft
        db.delete(MEMBER).entity(dora).execute(); // sets deletedAt, gives the values back
        Member heir = insert(db, "dora@example.org");

        assertThrows(
                UniqueViolationException.class,
                () -> db.update(MEMBER).where(MEMBER.keyOf(dora)).restore().execute());
        db.delete(MEMBER).where(MEMBER.keyOf(heir)).permanently().execute();
        Member again = db.update(MEMBER).where(MEMBER.keyOf(dora)).restore().execute();
        // docs:end soft
        assertEquals(dora.memberId(), again.memberId());
    }

    @Test
    void numbersFollowTheirChildren(Mizzle db) {
        UUID id = insert(db, "fay@example.org").memberId();
        // docs:begin counters
        db.insert(BOOKING)
                .values(new Booking(id, "b1", new BigDecimal("12.50")))
                .execute();
        db.insert(BOOKING).values(new Booking(id, "b2", new BigDecimal("4"))).execute();
        db.update(BOOKING).where(BOOKING.key(id, "b2")).add(BOOKING.price, 2).execute();
        db.delete(BOOKING).where(BOOKING.key(id, "b1")).execute();

        Member member = db.get(MEMBER.key(id)).orElseThrow(); // bookingCount 1, spent 6
        // docs:end counters
        assertEquals(1, member.bookingCount());
        assertEquals(0, member.spent().compareTo(new BigDecimal("6")));
        // docs:begin explain
        String cost = db.insert(BOOKING)
                .values(new Booking(id, "b3", BigDecimal.TEN))
                .explain()
                .toString();
        // docs:end explain
        assertTrue(cost.contains("an update of Member.bookingCount (+1)"), cost);
        // docs:begin without
        db.insert(BOOKING)
                .values(new Booking(id, "imported", BigDecimal.TEN))
                .withoutCounters()
                .execute();
        // docs:end without
        assertEquals(1, db.get(MEMBER.key(id)).orElseThrow().bookingCount());
    }
}
