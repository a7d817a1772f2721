package io.mizzle.graphs;

import static io.mizzle.graphs.Collections.USER_ITEM;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QRemark.REMARK;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.DeleteProgress;
import io.mizzle.Mizzle;
import io.mizzle.Sent;
import io.mizzle.exception.BatchIncompleteException;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.Interceptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Whole item collections and subtrees, deleted. */
final class DeleteCollectionTest {

    private final Sent sent = new Sent();
    private final AtomicInteger allowed = new AtomicInteger(Integer.MAX_VALUE);
    private final Interceptor failing = new Interceptor() {
        @Override
        public DynamoDbRequest beforeSending(Call call) {
            if (call.name().equals("BatchWriteItem") && allowed.getAndDecrement() <= 0) {
                throw new IllegalStateException("no more");
            }
            return call.request();
        }
    };
    private Mizzle db;

    @BeforeEach
    void store() {
        db = Forums.afresh("deletion-", FORUM)
                .interceptor(failing)
                .interceptor(sent)
                .build();
        allowed.set(Integer.MAX_VALUE);
        db.insert(USER)
                .values(new User("ann", "Ann", null, null), new User("ann1", "Other", null, null))
                .execute();
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            remarks.add(new Remark("ann", "p1", i, "Remark"));
            remarks.add(new Remark("ann", "p2", i, "Remark"));
        }
        db.insert(POST).values(post("p1"), post("p2")).execute();
        db.batch().put(REMARK, remarks).put(GROUP, new Group("chess", "Chess")).execute();
        sent.names();
    }

    @Test
    void aSubtreeGoesAndItsNeighboursStay() {
        List<DeleteProgress> progress = new ArrayList<>();

        long deleted = db.delete(USER_ITEM)
                .where(USER_ITEM.under(POST.key("ann", "p1")))
                .onProgress(progress::add)
                .execute();

        assertEquals(61, deleted);
        assertEquals(List.of(new DeleteProgress(61, 1)), progress);
        assertEquals("Query", sent.names().get(0));
        assertEquals(62, db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch().size());
        assertEquals(
                0,
                db.delete(USER_ITEM)
                        .where(USER_ITEM.under(POST.key("ann", "p1")))
                        .executeAsync()
                        .join());
    }

    @Test
    void aWholePartitionOrSomeOfItsEntities() {
        assertEquals(
                120,
                db.delete(USER_ITEM)
                        .where(USER_ITEM.in("ann"))
                        .only(Remark.class)
                        .execute());
        assertEquals(3, db.delete(USER_ITEM).where(USER_ITEM.in("ann")).execute());
        assertTrue(db.get(USER.key("ann1")).isPresent());
    }

    @Test
    void whatIsLeftIsNamedAndTheNextTimeGoesOn() {
        allowed.set(2);

        BatchIncompleteException incomplete = assertThrows(
                BatchIncompleteException.class,
                () -> db.delete(USER_ITEM).where(USER_ITEM.in("ann")).execute());

        assertEquals(50, incomplete.processed());
        assertEquals(73, incomplete.leftovers().size());
        allowed.set(Integer.MAX_VALUE);
        assertEquals(73, db.delete(USER_ITEM).where(USER_ITEM.in("ann")).execute());
        assertEquals(List.of(), db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch());
    }

    @Test
    void itemsThatAreOverGoToo() {
        db.insert(POST)
                .values(new Post("bob", "old", "Old", 1, Set.of("x"), null, Forums.NOW))
                .execute();

        assertEquals(1, db.delete(USER_ITEM).where(USER_ITEM.in("bob")).execute());
    }

    @Test
    void aTableIsOnlyEmptiedWhenThatIsSaid() {
        assertThrows(MissingAccessPathException.class, () -> db.delete(FORUM).execute());
        assertEquals(125, db.delete(FORUM).allowScan().execute());
        assertEquals(List.of(), db.query(FORUM).allowScan().fetch());
    }

    @Test
    void explainingAndTheRequestsDeleteNothing() {
        var delete = db.delete(USER_ITEM).where(USER_ITEM.in("ann"));

        assertTrue(delete.explain().operation().contains("BatchWriteItem"));
        assertEquals(1, delete.toRequests().size());
        assertEquals(123, db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch().size());
    }

    private static Post post(String id) {
        return new Post("ann", id, "Title", 1, Set.of("bob"), null, null);
    }
}
