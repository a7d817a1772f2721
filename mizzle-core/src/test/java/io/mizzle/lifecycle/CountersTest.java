package io.mizzle.lifecycle;

import static io.mizzle.fixtures.ledger.QAccount.ACCOUNT;
import static io.mizzle.fixtures.ledger.QEntry.ENTRY;
import static io.mizzle.fixtures.ledger.QLedger.LEDGER;
import static io.mizzle.fixtures.ledger.QLoan.LOAN;
import static io.mizzle.lifecycle.Desk.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.fixtures.ledger.Account;
import io.mizzle.fixtures.ledger.Entry;
import io.mizzle.fixtures.ledger.Loan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Every statement on entities that others count, and the numbers it leaves. */
final class CountersTest {

    private Mizzle db = new Desk("").at(NOW);

    @BeforeEach
    void twoAccounts() {
        db = Desk.with("counters-", LEDGER).at(NOW);
        db.insert(ACCOUNT).values(account("a"), account("b")).execute();
    }

    private static Account account(String id) {
        return ACCOUNT.builder().accountId(id).name("account " + id).build();
    }

    private static Entry entry(String id, @Nullable String amount) {
        return new Entry("a", id, amount == null ? null : new BigDecimal(amount), "", null, 0);
    }

    private Entry insert(String id, String amount) {
        return db.insert(ENTRY).values(entry(id, amount)).execute();
    }

    /** Count and sum of the entries, then of the loans. */
    private String numbers(String account) {
        Account stored = db.get(ACCOUNT.key(account)).orElseThrow();
        return stored.entryCount() + " " + stored.balance().stripTrailingZeros().toPlainString() + ", "
                + stored.loanCount() + " " + stored.owed();
    }

    @Test
    void insertCountsAndSums() {
        insert("1", "2.5");
        insert("2", "-1");
        db.insert(ENTRY).values(entry("3", null)).execute();

        assertEquals("3 1.5, 0 0", numbers("a"));
        assertEquals(1, db.get(ACCOUNT.key("a")).orElseThrow().version());
    }

    @Test
    void anEntityIsInsertedWithoutNumbersOfItsOwn() {
        Account stored = db.insert(ACCOUNT)
                .values(ACCOUNT.copy(account("c")).entryCount(7).build())
                .execute();

        assertEquals(0, stored.entryCount());
        assertEquals("0 0, 0 0", numbers("c"));
    }

    @Test
    void withoutAParentNothingIsWritten() {
        Entry orphan = ENTRY.copy(entry("1", "1")).accountId("nobody").build();

        ItemNotFoundException missing = assertThrows(
                ItemNotFoundException.class,
                () -> db.insert(ENTRY).values(orphan).execute());

        assertTrue(missing.getMessage().contains("Account ACCOUNT#nobody/ACCOUNT"), missing::getMessage);
        assertTrue(missing.getMessage().contains("withoutCounters()"), missing::getMessage);
        assertTrue(db.get(ENTRY.keyOf(orphan)).isEmpty());
        db.insert(ENTRY).values(orphan).withoutCounters().execute();
        assertTrue(db.get(ENTRY.keyOf(orphan)).isPresent());
    }

    @Test
    void aMissingParentConcernsOneOfSeveralInserts() {
        InsertIncompleteException some = assertThrows(
                InsertIncompleteException.class,
                () -> db.insert(ENTRY)
                        .values(
                                entry("1", "1"),
                                ENTRY.copy(entry("2", "2")).accountId("nobody").build(),
                                entry("3", "3"))
                        .execute());

        assertInstanceOf(ItemNotFoundException.class, some.failures().get(0).reason());
        assertEquals("2 4, 0 0", numbers("a"));
    }

    @Test
    void addingNeedsNoRead() {
        insert("1", "5");

        TransactWriteItemsRequest request = (TransactWriteItemsRequest) db.update(ENTRY)
                .where(ENTRY.key("a", "1"))
                .add(ENTRY.amount, 3)
                .toRequests()
                .get(0);

        assertEquals(2, request.transactItems().size());
        Entry updated =
                db.update(ENTRY).where(ENTRY.key("a", "1")).add(ENTRY.amount, 3).execute();
        assertEquals(new BigDecimal("8"), updated.amount());
        db.update(ENTRY)
                .where(ENTRY.key("a", "1"))
                .set(ENTRY.amount, ENTRY.amount.minus(2))
                .execute();
        assertEquals("1 6, 0 0", numbers("a"));
    }

    @Test
    void settingReadsFirst() {
        insert("1", "5");

        db.update(ENTRY).where(ENTRY.key("a", "1")).set(ENTRY.amount, 7).execute();
        assertEquals("1 7, 0 0", numbers("a"));
        db.update(ENTRY).where(ENTRY.key("a", "1")).remove(ENTRY.amount).execute();
        assertEquals("1 0, 0 0", numbers("a"));
        db.update(ENTRY).where(ENTRY.key("a", "1")).setIfAbsent(ENTRY.amount, 4).execute();
        assertEquals("1 4, 0 0", numbers("a"));
    }

    @Test
    void anUpdateOfSomethingElseIsAPlainUpdate() {
        assertInstanceOf(
                UpdateItemRequest.class,
                db.update(ENTRY)
                        .where(ENTRY.key("a", "1"))
                        .set(ENTRY.note, "x")
                        .toRequests()
                        .get(0));
    }

    @Test
    void changesReplaceUpsertAndOrReplace() {
        Entry first = insert("1", "5");

        Entry second = db.update(ENTRY)
                .changes(first, ENTRY.copy(first).amount(new BigDecimal("6")).build())
                .execute();
        assertEquals("1 6, 0 0", numbers("a"));
        db.update(ENTRY)
                .replace(ENTRY.copy(second).amount(new BigDecimal("1")).build())
                .execute();
        assertEquals("1 1, 0 0", numbers("a"));
        db.upsert(ENTRY).values(entry("1", "2")).execute();
        db.upsert(ENTRY).values(entry("2", "3")).execute();
        assertEquals("2 5, 0 0", numbers("a"));
        db.insert(ENTRY).values(entry("1", "10")).orReplace().execute();
        db.insert(ENTRY).values(entry("3", "1")).orReplace().execute();
        assertEquals("3 14, 0 0", numbers("a"));
    }

    @Test
    void anUpdateThatMayCreateCountsWhatItCreates() {
        for (int i = 0; i < 2; i++) {
            db.update(ENTRY)
                    .where(ENTRY.key("a", "1"))
                    .set(ENTRY.note, "n")
                    .add(ENTRY.amount, 2)
                    .upsert()
                    .execute();
        }

        assertEquals("1 4, 0 0", numbers("a"));
    }

    @Test
    void softDeleteRestoreAndDeleteForGood() {
        Entry entry = insert("1", "5");

        db.delete(ENTRY).entity(entry).execute();
        assertEquals("0 0, 0 0", numbers("a"));
        db.update(ENTRY).where(ENTRY.key("a", "1")).restore().execute();
        assertEquals("1 5, 0 0", numbers("a"));
        db.delete(ENTRY).where(ENTRY.key("a", "1")).execute();
        db.delete(ENTRY).where(ENTRY.key("a", "1")).permanently().execute();
        assertTrue(db.delete(ENTRY).where(ENTRY.key("a", "1")).execute().isEmpty());
        assertEquals("0 0, 0 0", numbers("a"));
        insert("2", "3");
        db.delete(ENTRY).where(ENTRY.key("a", "2")).permanently().execute();
        assertEquals("0 0, 0 0", numbers("a"));
    }

    /** An item that was deleted and inserted anew has version 1 again, and not the amount that the old entity says. */
    @Test
    void aVersionThatComesAgainDoesNotMakeAnOldEntityTheStoredOne() {
        Entry old = insert("1", "5");
        db.delete(ENTRY).where(ENTRY.key("a", "1")).permanently().execute();
        Entry stored = insert("1", "7");
        assertEquals(old.version(), stored.version());

        assertThrows(
                ConditionFailedException.class,
                () -> db.delete(ENTRY).entity(old).permanently().execute());
        assertThrows(
                ConditionFailedException.class,
                () -> db.delete(ENTRY).entity(old).execute());
        Entry changed = ENTRY.copy(old).amount(new BigDecimal("6")).build();
        assertThrows(
                ConditionFailedException.class,
                () -> db.update(ENTRY).changes(old, changed).execute());

        assertEquals("1 7, 0 0", numbers("a"));
    }

    @Test
    void aParentNamedByAnAttributeCanChange() {
        db.insert(LOAN).values(new Loan("1", "a", 100)).execute();
        db.insert(LOAN).values(new Loan("2", null, 50)).execute();
        assertEquals("0 0, 1 100", numbers("a"));

        db.update(LOAN)
                .where(LOAN.key("1"))
                .set(LOAN.holderId, "b")
                .add(LOAN.open, -10)
                .execute();
        db.update(LOAN).where(LOAN.key("2")).set(LOAN.holderId, "b").execute();
        assertEquals("0 0, 0 0", numbers("a"));
        assertEquals("0 0, 2 140", numbers("b"));

        db.update(LOAN).where(LOAN.key("1")).remove(LOAN.holderId).execute();
        db.delete(LOAN).where(LOAN.key("2")).execute();
        assertEquals("0 0, 0 0", numbers("b"));
    }

    @Test
    void aTransactionAddsUpWhatConcernsOneParent() {
        db.transaction(
                        db.insert(ENTRY).values(entry("1", "1")),
                        db.insert(ENTRY).values(entry("2", "2")),
                        db.update(ACCOUNT).where(ACCOUNT.key("a")).set(ACCOUNT.name, "busy"))
                .execute();

        assertEquals("2 3, 0 0", numbers("a"));
        assertEquals("busy", db.get(ACCOUNT.key("a")).orElseThrow().name());
    }

    @Test
    void aParentCanComeAndGoWithItsChildren() {
        db.transaction(
                        db.insert(ACCOUNT).values(account("c")),
                        db.insert(ENTRY)
                                .values(ENTRY.copy(entry("1", "4"))
                                        .accountId("c")
                                        .build()))
                .execute();
        assertEquals("1 4, 0 0", numbers("c"));

        db.transaction(
                        db.delete(ENTRY).where(ENTRY.key("c", "1")).permanently(),
                        db.delete(ACCOUNT).where(ACCOUNT.key("c")))
                .execute();
        assertTrue(db.get(ACCOUNT.key("c")).isEmpty());

        db.transaction(
                        db.upsert(ACCOUNT).values(account("d")),
                        db.insert(ENTRY)
                                .values(ENTRY.copy(entry("1", "4"))
                                        .accountId("d")
                                        .build()))
                .execute();
        assertEquals("1 4, 0 0", numbers("d"));
    }

    @Test
    void aTransactionNamesTheMissingParent() {
        TransactionFailedException failed = assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(
                                db.insert(ENTRY).values(entry("1", "1")),
                                db.insert(ENTRY)
                                        .values(ENTRY.copy(entry("1", "4"))
                                                .accountId("no")
                                                .build()))
                        .execute());

        assertInstanceOf(ItemNotFoundException.class, failed.reasons().get(1).failure());
        assertEquals("0 0, 0 0", numbers("a"));
    }

    @Test
    void replacingTheParentKeepsItsNumbers() {
        Account read = db.get(ACCOUNT.key("a")).orElseThrow();
        insert("1", "5");

        Account replaced = db.update(ACCOUNT)
                .replace(ACCOUNT.copy(read).name("new").build())
                .execute();
        assertEquals(1, replaced.entryCount());
        db.update(ACCOUNT)
                .changes(
                        replaced, ACCOUNT.copy(replaced).entryCount(9).name("x").build())
                .execute();
        db.upsert(ACCOUNT).values(account("a")).execute();
        db.insert(ACCOUNT).values(account("a")).orReplace().execute();

        assertEquals("1 5, 0 0", numbers("a"));
    }

    @Test
    void importsAndRepairsStoreNumbersAsGiven() {
        Account stored = db.insert(ACCOUNT)
                .values(ACCOUNT.copy(account("c")).entryCount(7).build())
                .withoutCounters()
                .execute();
        assertEquals("7 0, 0 0", numbers("c"));

        db.update(ACCOUNT)
                .replace(ACCOUNT.copy(stored).entryCount(2).build())
                .given(ACCOUNT.entryCount.eq(7L))
                .withoutCounters()
                .execute();
        assertEquals("2 0, 0 0", numbers("c"));
    }

    @Test
    void aComputedValueIsRefused() {
        assertThrows(
                InvalidItemException.class,
                () -> db.update(LOAN)
                        .where(LOAN.key("1"), LOAN.open.eq(1L))
                        .given(LOAN.holderId.eq("a"))
                        .set(LOAN.holderId, LOAN.loanId)
                        .execute());
    }

    @Test
    void batchesAreRefused() {
        assertThrows(ModelException.class, () -> db.batch().put(ENTRY, entry("1", "1")));
        assertThrows(
                ModelException.class,
                () -> db.batch().put(ACCOUNT, account("c")).execute());
    }

    @Test
    void explainShowsTheParents() {
        var explanation = db.insert(ENTRY).values(entry("1", "2")).explain();

        assertTrue(explanation.toString().contains("an update of Account.entryCount (+1)"), explanation::toString);
        assertTrue(explanation.toString().contains("an update of Account.balance (+2)"), explanation::toString);
    }
}
