package io.mizzle.lifecycle;

import static io.mizzle.lifecycle.Desk.NOW;
import static io.mizzle.lifecycle.fixtures.QContract.CONTRACT;
import static io.mizzle.lifecycle.fixtures.QMemo.MEMO;
import static io.mizzle.lifecycle.fixtures.QOffice.OFFICE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.lifecycle.fixtures.Contract;
import io.mizzle.lifecycle.fixtures.Memo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Every way of reading leaves softly deleted items out, unless it includes them. Every third of twelve memos is deleted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SoftDeletedReadsTest {

    private static final UUID ID = new UUID(4, 2);

    private final List<Memo> alive = new ArrayList<>();
    private final List<Memo> all = new ArrayList<>();
    private Mizzle db;

    @BeforeAll
    void store() {
        db = Desk.with("softreads-", OFFICE).at(NOW);
        IntStream.range(0, 12).forEach(this::store);
        Contract contract = db.insert(CONTRACT)
                .values(new Contract("ann", ID, "OPEN", "bob", 3, null, NOW, NOW, 0))
                .execute();
        db.delete(CONTRACT).entity(contract).execute();
    }

    private void store(int number) {
        Memo memo = db.insert(MEMO)
                .values(new Memo("ann", String.format("m%02d", number), number, null))
                .execute();
        if (number % 3 == 0) {
            all.add(db.delete(MEMO).entity(memo).execute().orElseThrow());
        } else {
            alive.add(memo);
            all.add(memo);
        }
    }

    @Test
    void queriesCountsPagesAndStreams() {
        var memos = db.select().from(MEMO).where(MEMO.in("ann"));

        assertEquals(alive, memos.fetch());
        assertEquals(8, memos.count());
        assertEquals(alive, memos.pageSize(2).stream().toList());
        assertEquals(alive, pages(memos.limit(3)));
        assertEquals(all, memos.includeDeleted().fetch());
        assertEquals(12, memos.includeDeleted().countAsync().join());
        assertFalse(db.select()
                .from(MEMO)
                .where(MEMO.in("ann"), MEMO.priority.eq(3))
                .exists());
    }

    private static <S extends io.mizzle.Reading<Memo, Memo, S>> List<Memo> pages(S select) {
        List<Memo> memos = new ArrayList<>();
        Page<Memo> page = select.page();
        memos.addAll(page.items());
        while (page.next().isPresent()) {
            page = select.page(page.next().get());
            memos.addAll(page.items());
        }
        return memos;
    }

    @Test
    void theFilterTravelsWithTheQuery() {
        QueryRequest request = (QueryRequest)
                db.select().from(MEMO).where(MEMO.in("ann")).toRequests().get(0);

        assertTrue(request.filterExpression().contains("attribute_not_exists("), request::filterExpression);
        assertTrue(request.expressionAttributeNames().containsValue("goneAt"));
    }

    @Test
    void publishedResults() {
        List<Memo> seen = new ArrayList<>();

        db.select()
                .from(MEMO)
                .where(MEMO.in("ann"))
                .publish()
                .subscribe(seen::add)
                .join();

        assertEquals(alive, seen);
    }

    @Test
    void scans() {
        assertEquals(8, db.select().from(MEMO).allowScan().count());
        assertEquals(
                12, db.select().from(MEMO).allowScan().includeDeleted().fetch().size());
        assertEquals(8, db.select().from(MEMO).parallelScan(3).fetch().size());
    }

    @Test
    void lookups() {
        assertEquals(Optional.empty(), db.get(MEMO.key("ann", "m03")));
        assertEquals(Optional.of(all.get(4)), db.get(MEMO.key("ann", "m04")));
        assertEquals(
                Optional.of(all.get(3)),
                db.select()
                        .from(MEMO)
                        .where(MEMO.key("ann", "m03"))
                        .includeDeleted()
                        .fetchOne());
        var keys = db.select().from(MEMO).keys(MEMO.key("ann", "m03"), MEMO.key("ann", "m04"));
        assertEquals(List.of(Optional.empty(), Optional.of(all.get(4))), keys.fetchAll());
        assertEquals(
                List.of(Optional.of(all.get(3)), Optional.of(all.get(4))),
                keys.includeDeleted().fetchAll());
    }

    @Test
    void tuplesThoughTheyDoNotAskForTheComponent() {
        var priorities = db.select(MEMO.priority).from(MEMO);

        assertEquals(
                alive.stream().map(Memo::priority).toList(),
                priorities.where(MEMO.in("ann")).fetch().stream()
                        .map(tuple -> tuple.get(MEMO.priority))
                        .toList());
        assertEquals(Optional.empty(), priorities.where(MEMO.key("ann", "m03")).fetchOne());
    }

    @Test
    void indexes() {
        assertEquals(
                0, db.select().from(CONTRACT).where(CONTRACT.byState("OPEN")).count());
        assertEquals(
                1,
                db.select()
                        .from(CONTRACT)
                        .where(CONTRACT.byState("OPEN"))
                        .includeDeleted()
                        .count());
        assertEquals(
                List.of(),
                db.select()
                        .from(CONTRACT)
                        .where(CONTRACT.deletedBy("bob"))
                        .hydrate()
                        .fetch());
        assertEquals(
                1,
                db.select()
                        .from(CONTRACT)
                        .where(CONTRACT.deletedBy("bob"))
                        .hydrate()
                        .includeDeleted()
                        .fetch()
                        .size());
    }
}
