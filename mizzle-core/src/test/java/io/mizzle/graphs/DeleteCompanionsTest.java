package io.mizzle.graphs;

import static io.mizzle.fixtures.club.QClub.CLUB;
import static io.mizzle.fixtures.club.QRoom.ROOM;
import static io.mizzle.fixtures.ledger.QAccount.ACCOUNT;
import static io.mizzle.fixtures.ledger.QEntry.ENTRY;
import static io.mizzle.fixtures.ledger.QLedger.LEDGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.fixtures.club.Room;
import io.mizzle.fixtures.ledger.Entry;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What belongs to items that are deleted with their collection: guards of unique values, numbers of parents, soft deletes. */
final class DeleteCompanionsTest {

    @Test
    void guardsGoWithTheirItems() {
        Mizzle db = Forums.afresh("companions-", CLUB).build();
        db.insert(ROOM).values(new Room("1", "red", "play")).execute();

        assertEquals(1, db.delete(CLUB).where(CLUB.under(ROOM.key("1"))).execute());

        assertEquals(0, stored("companions-club"));
        db.insert(ROOM).values(new Room("2", "red", "play")).execute();
    }

    @Test
    void parentsCountOnAndWhatIsDeletedSoftlyStays() {
        Mizzle db = Forums.afresh("companions-", LEDGER).build();
        db.insert(ACCOUNT).values(ACCOUNT.builder().accountId("a").name("Ann")).execute();
        db.insert(ENTRY)
                .values(new Entry("a", "1", BigDecimal.TEN, "x", null, 0))
                .execute();
        db.insert(ENTRY)
                .values(new Entry("a", "2", BigDecimal.ONE, "y", null, 0))
                .execute();

        assertEquals(
                1, db.delete(LEDGER).where(LEDGER.under(ENTRY.key("a", "1"))).execute());

        assertEquals(1, db.get(ACCOUNT.key("a")).orElseThrow().entryCount());
        assertTrue(db.get(ENTRY.key("a", "1")).isEmpty());
        assertEquals(3, stored("companions-ledger"));
        assertEquals(
                1,
                db.delete(LEDGER)
                        .where(LEDGER.under(ENTRY.key("a", "1")))
                        .permanently()
                        .execute());
        assertEquals(2, stored("companions-ledger"));
        assertEquals(1, db.get(ACCOUNT.key("a")).orElseThrow().entryCount());
    }

    private static int stored(String table) {
        return LocalDynamoDb.shared()
                .client()
                .scan(scan -> scan.tableName(table))
                .count();
    }
}
