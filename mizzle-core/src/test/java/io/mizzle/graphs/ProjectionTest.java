package io.mizzle.graphs;

import static io.mizzle.graphs.Summaries.BODY;
import static io.mizzle.graphs.Summaries.HEADLINE;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Sent;
import io.mizzle.Snapshot;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.graphs.Summaries.Body;
import io.mizzle.graphs.Summaries.Headline;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Records of some attributes, on every read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProjectionTest {

    private static final PrimaryKey<Post> FIRST = POST.key("ann", "p1");
    private static final PrimaryKey<Post> MISSING = POST.key("ann", "p9");
    private static final Headline SPRING = new Headline("p1", "Spring");
    private static final Headline SUMMER = new Headline("p2", "Summer");

    private final Sent sent = new Sent();
    private Mizzle db;

    @BeforeAll
    void store() {
        db = Forums.afresh("projection-", FORUM).interceptor(sent).build();
        db.insert(USER).values(new User("ann", "Ann", null, null)).execute();
        db.insert(POST)
                .values(
                        new Post("ann", "p1", "Spring", 3, Set.of("bob"), "Long ago", null),
                        new Post("ann", "p2", "Summer", 5, Set.of("bob"), "Longer ago", null))
                .execute();
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void oneItemByItsKey() {
        assertEquals(
                Optional.of(SPRING), db.select(HEADLINE).from(POST).where(FIRST).fetchOne());

        GetItemRequest request = sent.requests(GetItemRequest.class).get(0);
        assertTrue(request.expressionAttributeNames().containsValue("title"));
        assertTrue(!request.expressionAttributeNames().containsValue("score"));
    }

    @Test
    void aPartition() {
        assertEquals(
                List.of(SPRING, SUMMER),
                db.select(HEADLINE).from(POST).where(POST.in("ann")).fetch());
        assertEquals(
                List.of(SUMMER),
                db.select(HEADLINE)
                        .from(POST)
                        .where(POST.in("ann"), POST.score.gt(3))
                        .fetchAsync()
                        .join());
    }

    @Test
    void aScan() {
        assertEquals(
                Set.of(SPRING, SUMMER),
                Set.copyOf(db.select(HEADLINE).from(POST).allowScan().fetch()));
    }

    @Test
    void severalKeys() {
        assertEquals(
                List.of(Optional.of(SPRING), Optional.empty()),
                db.select(HEADLINE).from(POST).keys(FIRST, MISSING).fetchAll());
        assertEquals(1, sent.requests(BatchGetItemRequest.class).size());
    }

    @Test
    void aTransactionAsAProjectionOrAsSomeAttributes() {
        Snapshot headlines =
                db.readTransaction(FIRST, MISSING, USER.key("ann")).as(HEADLINE).execute();
        Snapshot scores =
                db.readTransaction(FIRST).only(POST, POST.score).executeAsync().join();

        assertEquals(Optional.of(SPRING), headlines.get(FIRST, HEADLINE));
        assertEquals(Optional.empty(), headlines.get(MISSING, HEADLINE));
        assertEquals("Ann", headlines.get(USER.key("ann")).orElseThrow().name());
        assertEquals(3, scores.tuple(FIRST).orElseThrow().get(POST.score));
        assertThrows(IllegalArgumentException.class, () -> headlines.get(FIRST));
        assertThrows(IllegalArgumentException.class, () -> headlines.get(FIRST, BODY));
        assertThrows(IllegalArgumentException.class, () -> headlines.tuple(FIRST));
        assertThrows(
                IllegalArgumentException.class,
                () -> db.readTransaction(USER.key("ann")).as(HEADLINE));
        assertThrows(
                IllegalArgumentException.class,
                () -> db.readTransaction(FIRST).as(HEADLINE).as(BODY));
    }

    @Test
    void anIndexThatCarriesTooLittleIsRefusedOrHydrated() {
        var byTitle = db.select(HEADLINE).from(POST).where(POST.byTitle("spring"));

        MissingAccessPathException refused = assertThrows(MissingAccessPathException.class, byTitle::fetch);
        assertTrue(refused.getMessage().contains("hydrate()"), refused.getMessage());
        assertEquals(List.of(SPRING), byTitle.hydrate().fetch());
        assertEquals(List.of("Query", "BatchGetItem"), sent.names());
    }

    @Test
    void anIndexThatCarriesEnoughServesAlone() {
        assertEquals(
                List.of(SUMMER, SPRING),
                db.select(HEADLINE)
                        .from(POST)
                        .where(POST.byScore("ann"))
                        .descending()
                        .fetch());
        assertEquals("gsi1", sent.requests(QueryRequest.class).get(0).indexName());
    }

    @Test
    void aLazyAttributeIsReadWhereAskedForAndNowhereElse() {
        Snapshot whole = db.readTransaction(FIRST).execute();
        Snapshot body = db.readTransaction(FIRST).as(BODY).execute();

        assertEquals(
                Optional.of(new Body("Long ago")),
                db.select(BODY).from(POST).where(FIRST).fetchOne());
        assertEquals(Optional.of(new Body("Long ago")), body.get(FIRST, BODY));
        assertEquals(
                "Long ago",
                db.select(POST.body)
                        .from(POST)
                        .where(FIRST)
                        .fetchOne()
                        .orElseThrow()
                        .get(POST.body));
        assertNull(whole.get(FIRST).orElseThrow().body());
        assertNull(db.get(FIRST).orElseThrow().body());
        assertNull(db.select().from(POST).keys(FIRST).fetch().get(0).body());
        assertNull(db.select().from(POST).where(POST.in("ann")).fetch().get(0).body());
        assertNull(db.select().from(POST).allowScan().fetch().get(0).body());
    }
}
