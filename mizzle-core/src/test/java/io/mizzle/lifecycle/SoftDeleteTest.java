package io.mizzle.lifecycle;

import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.fixtures.QContract.CONTRACT;
import static io.mizzle.lifecycle.fixtures.QMemo.MEMO;
import static io.mizzle.lifecycle.fixtures.QOffice.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.exception.ModelException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.lifecycle.fixtures.Contract;
import io.mizzle.lifecycle.fixtures.Memo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes that delete softly, and writes that meet what was deleted. */
final class SoftDeleteTest {

    private static final UUID ID = new UUID(4, 2);
    private static final Instant LATER = NOW.plusSeconds(60);

    private Desk desk = new Desk("");
    private Mizzle db = desk.at(NOW);
    private Mizzle later = db;
    private Contract contract = contract(null);

    @BeforeEach
    void oneContract() {
        desk = Desk.with("softdelete-", OFFICE);
        db = desk.at(NOW);
        later = desk.at(LATER);
        contract = db.insert(CONTRACT).values(contract(null)).execute();
    }

    private static Contract contract(@org.jspecify.annotations.Nullable Instant deletedAt) {
        return new Contract("ann", ID, "OPEN", "bob", 3, deletedAt, NOW, NOW, 0);
    }

    private Map<String, AttributeValue> stored() {
        return desk.stored("office", "CLIENT#ann", "CONTRACT#" + ID);
    }

    @Test
    void aDeleteByKeySetsTheTimeCountsTheVersionAndKeepsTheRest() {
        Optional<Contract> deleted =
                later.delete(CONTRACT).where(CONTRACT.keyOf(contract)).execute();

        assertEquals(Optional.of(new Contract("ann", ID, "OPEN", "bob", 3, LATER, NOW, LATER, 2)), deleted);
        assertEquals("STATE#OPEN", stored().get("gsi1pk").s());
    }

    @Test
    void aDeleteOfAnEntityChecksItsVersion() {
        Contract changed = db.update(CONTRACT)
                .where(CONTRACT.keyOf(contract))
                .set(CONTRACT.pages, 4)
                .execute();

        assertThrows(
                VersionConflictException.class,
                () -> later.delete(CONTRACT).entity(contract).execute());
        Optional<Contract> deleted = later.delete(CONTRACT).entity(changed).execute();

        assertEquals(LATER, deleted.orElseThrow().deletedAt());
        assertEquals(3, deleted.orElseThrow().version());
    }

    @Test
    void anIndexOfDeletedItemsGetsItsEntryWithTheDeleteAndLosesItWithRestore() {
        later.delete(CONTRACT).where(CONTRACT.keyOf(contract)).execute();
        assertEquals("OWNER#bob", stored().get("gsi2pk").s());
        assertEquals(
                1,
                db.select()
                        .from(CONTRACT)
                        .where(CONTRACT.deletedBy("bob"))
                        .includeDeleted()
                        .hydrate()
                        .count());

        later.update(CONTRACT).where(CONTRACT.keyOf(contract)).restore().execute();

        assertNull(stored().get("gsi2pk"));
    }

    @Test
    void theIndexEntryNeedsNoReadWhereTheEntityIsKnown() {
        assertEquals(
                List.of("UpdateItemRequest"),
                names(db.delete(CONTRACT).entity(contract).toRequests()));
        assertEquals(
                List.of("UpdateItemRequest"),
                names(db.delete(CONTRACT)
                        .where(CONTRACT.keyOf(contract), CONTRACT.owner.eq("bob"))
                        .toRequests()));
        assertEquals(
                List.of("GetItemRequest"),
                names(db.delete(CONTRACT).where(CONTRACT.keyOf(contract)).toRequests()));
    }

    @Test
    void aMissingItemIsNoFailureUnlessSomethingIsDemandedOfIt() {
        assertEquals(
                Optional.empty(),
                db.delete(CONTRACT).where(CONTRACT.key("eve", ID)).execute());
        assertEquals(
                Optional.empty(),
                db.delete(MEMO).entity(new Memo("ann", "none", 1, null)).execute());
        assertEquals(
                Optional.empty(),
                db.delete(MEMO).where(MEMO.key("ann", "none")).executeAsync().join());
        assertThrows(
                ItemNotFoundException.class,
                () -> db.delete(MEMO)
                        .where(MEMO.key("ann", "none"), MEMO.priority.eq(1))
                        .execute());
        assertEquals(Map.of(), desk.stored("office", "CLIENT#ann", "MEMO#none"));
    }

    @Test
    void aDeletedItemIsNoItemToASecondDelete() {
        Memo memo = db.insert(MEMO).values(new Memo("ann", "call", 1, null)).execute();
        db.delete(MEMO).entity(memo).execute();

        assertEquals(Optional.empty(), later.delete(MEMO).entity(memo).execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> later.delete(MEMO)
                        .where(MEMO.keyOf(memo), MEMO.priority.eq(1))
                        .execute());
        assertEquals(
                NOW,
                db.select()
                        .from(MEMO)
                        .where(MEMO.keyOf(memo))
                        .includeDeleted()
                        .fetchOne()
                        .orElseThrow()
                        .goneAt());
    }

    @Test
    void conditionsOfADeleteAreChecked() {
        ConditionFailedException thrown = assertThrows(
                ConditionFailedException.class,
                () -> db.delete(CONTRACT)
                        .where(CONTRACT.keyOf(contract), CONTRACT.pages.gt(5))
                        .execute());

        assertEquals(Optional.of(contract), thrown.oldEntity(Contract.class));
    }

    @Test
    void permanentlyRemovesItemsDeletedOrNot() {
        db.delete(CONTRACT).where(CONTRACT.keyOf(contract)).execute();

        Optional<Contract> gone = db.delete(CONTRACT)
                .where(CONTRACT.keyOf(contract))
                .permanently()
                .execute();

        assertEquals(NOW, gone.orElseThrow().deletedAt());
        assertEquals(Map.of(), stored());
    }

    @Test
    void updatesAndReplacementsMeetNoDeletedItem() {
        Contract deleted = db.delete(CONTRACT).entity(contract).execute().orElseThrow();

        ItemNotFoundException thrown = assertThrows(
                ItemNotFoundException.class,
                () -> db.update(CONTRACT)
                        .where(CONTRACT.keyOf(contract))
                        .set(CONTRACT.pages, 9)
                        .execute());
        assertTrue(thrown.getMessage().contains("restore()"), thrown::getMessage);
        assertThrows(
                ItemNotFoundException.class,
                () -> db.update(CONTRACT)
                        .replace(new Contract("ann", ID, "OPEN", "bob", 3, null, NOW, NOW, deleted.version()))
                        .execute());
        assertThrows(
                ItemNotFoundException.class,
                () -> db.update(CONTRACT)
                        .changes(contract, new Contract("ann", ID, "PAID", "bob", 3, null, NOW, NOW, 1))
                        .execute());
    }

    @Test
    void includeDeletedUpdatesADeletedItemWhichStaysSo() {
        db.delete(CONTRACT).entity(contract).execute();

        Contract updated = later.update(CONTRACT)
                .where(CONTRACT.keyOf(contract), CONTRACT.state.eq("OPEN"))
                .includeDeleted()
                .set(CONTRACT.pages, 9)
                .execute();

        assertEquals(9, updated.pages());
        assertEquals(NOW, updated.deletedAt());
    }

    @Test
    void restoreBringsBackAndChangesWhatElseIsSaid() {
        db.delete(CONTRACT).entity(contract).execute();

        Contract restored = later.update(CONTRACT)
                .where(CONTRACT.keyOf(contract))
                .restore()
                .set(CONTRACT.pages, 5)
                .executeAsync()
                .join();

        assertNull(restored.deletedAt());
        assertEquals(5, restored.pages());
        assertEquals(3, restored.version());
        assertEquals(Optional.of(restored), db.get(CONTRACT.keyOf(contract)));
    }

    @Test
    void anInsertOverADeletedItemIsADuplicateAndAnUpsertBringsItBack() {
        db.delete(CONTRACT).entity(contract).execute();

        assertThrows(
                DuplicateItemException.class,
                () -> db.insert(CONTRACT).values(contract(null)).execute());
        Contract back = later.upsert(CONTRACT).values(contract(null)).execute();

        assertNull(back.deletedAt());
        assertEquals(NOW, back.createdAt());
        assertEquals(Optional.of(back), db.get(CONTRACT.keyOf(contract)));
    }

    @Test
    void aWholeEntityThatSaysItIsDeletedIsRefused() {
        ModelException thrown = assertThrows(
                ModelException.class,
                () -> db.insert(CONTRACT).values(contract(NOW)).orReplace().execute());

        assertTrue(thrown.getMessage().contains("deletedAt"), thrown::getMessage);
        assertThrows(
                IllegalArgumentException.class,
                () -> db.update(CONTRACT).changes(contract, contract(NOW)).execute());
        assertThrows(
                ModelException.class,
                () -> db.batch().put(CONTRACT, contract(NOW)).unchecked().execute());
    }

    @Test
    void aBatchRefusesDeletesUnlessTheyArePermanent() {
        ModelException thrown = assertThrows(
                ModelException.class,
                () -> db.batch().delete(CONTRACT, CONTRACT.keyOf(contract)).execute());

        assertTrue(thrown.getMessage().contains("permanently()"), thrown::getMessage);
        db.batch().delete(CONTRACT, CONTRACT.keyOf(contract)).permanently().execute();
        assertEquals(Map.of(), stored());
    }

    @Test
    void transactionsDeleteSoftlyToo() {
        Memo memo = db.insert(MEMO).values(new Memo("ann", "call", 1, null)).execute();

        later.transaction(
                        later.delete(CONTRACT).where(CONTRACT.keyOf(contract)),
                        later.delete(MEMO).entity(memo))
                .execute();

        assertEquals(
                LATER.toString(), Instant.parse(stored().get("deletedAt").s()).toString());
        assertEquals("OWNER#bob", stored().get("gsi2pk").s());
        assertEquals(Optional.empty(), db.get(MEMO.keyOf(memo)));
        TransactionFailedException missing = assertThrows(
                TransactionFailedException.class,
                () -> later.transaction(
                                later.insert(MEMO).values(new Memo("ann", "other", 1, null)),
                                later.delete(MEMO).entity(memo))
                        .execute());
        assertTrue(missing.reasons().get(1).failed(), missing::getMessage);
    }

    @Test
    void aCheckFailsOnADeletedItemUnlessItIncludesIt() {
        db.delete(CONTRACT).entity(contract).execute();
        var insert = db.insert(MEMO).values(new Memo("ann", "call", 1, null));
        var check = db.check(CONTRACT).where(CONTRACT.keyOf(contract), CONTRACT.pages.eq(3));

        assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(insert, check).execute());
        db.transaction(insert, check.includeDeleted()).execute();

        assertTrue(db.get(MEMO.key("ann", "call")).isPresent());
    }

    @Test
    void aTransactionReadsNoDeletedItem() {
        db.delete(CONTRACT).entity(contract).execute();

        assertFalse(db.readTransaction(CONTRACT.keyOf(contract))
                .execute()
                .get(CONTRACT.keyOf(contract))
                .isPresent());
    }

    @Test
    void asyncFailuresAreTheSame() {
        CompletionException thrown = assertThrows(
                CompletionException.class,
                db.delete(MEMO)
                        .where(MEMO.key("ann", "none"), MEMO.priority.eq(1))
                        .executeAsync()::join);

        assertInstanceOf(ItemNotFoundException.class, thrown.getCause());
    }

    @Test
    void explainSaysThatTheItemStays() {
        String explanation =
                db.delete(MEMO).where(MEMO.key("ann", "call")).explain().toString();

        assertTrue(explanation.contains("UpdateItem"), explanation);
        assertTrue(explanation.contains("permanently()"), explanation);
    }

    private static List<String> names(List<?> requests) {
        return requests.stream()
                .map(request -> request.getClass().getSimpleName())
                .toList();
    }
}
