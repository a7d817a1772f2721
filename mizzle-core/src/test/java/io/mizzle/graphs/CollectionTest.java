package io.mizzle.graphs;

import static io.mizzle.graphs.Collections.POST_ITEM;
import static io.mizzle.graphs.Collections.SCORED;
import static io.mizzle.graphs.Collections.USER_ITEM;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QMembership.MEMBERSHIP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QPostTag.POST_TAG;
import static io.mizzle.graphs.fixtures.QRemark.REMARK;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Sent;
import io.mizzle.UnknownTypes;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.graphs.fixtures.UserItem;
import io.mizzle.interceptor.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Several entities of one partition, read together. */
final class CollectionTest {

    private static final User ANN = new User("ann", "Ann", null, null);
    private static final Post FIRST = post("p1", 3);
    private static final Remark ONE = new Remark("ann", "p1", 1, "Nice");
    private static final Remark TWO = new Remark("ann", "p1", 2, "Very");
    private static final Post SECOND = post("p10", 1);
    private static final PostTag TAG = new PostTag("ann", "p1", 2);
    private static final Membership CHESS = new Membership("ann", "chess", "member");

    private final Sent sent = new Sent();
    private final List<Warning> warnings = new ArrayList<>();
    private Mizzle db;

    @BeforeEach
    void store() {
        db = Forums.afresh("collection-", FORUM)
                .interceptor(sent)
                .listener(warnings::add)
                .build();
        db.insert(USER).values(ANN, new User("ann1", "Other", null, null)).execute();
        db.insert(POST).values(FIRST, SECOND).execute();
        db.insert(POST_TAG).values(TAG).execute();
        db.insert(REMARK).values(ONE, TWO).execute();
        db.insert(MEMBERSHIP).values(CHESS).execute();
        db.insert(GROUP).values(new Group("chess", "Chess")).execute();
        sent.names();
    }

    @Test
    void aPartitionIsOneQueryInKeyOrder() {
        List<UserItem> items = db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch();

        assertEquals(List.of(CHESS, TAG, FIRST, ONE, TWO, SECOND, ANN), items);
        assertEquals(List.of("Query"), sent.names());
        assertEquals(
                items,
                db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetchAsync().join());
        assertEquals(
                List.of(ANN, SECOND, TWO, ONE, FIRST, TAG, CHESS),
                db.query(USER_ITEM)
                        .where(USER_ITEM.in("ann"))
                        .descending()
                        .consistent()
                        .fetch());
    }

    @Test
    void anItemAndWhatIsBelowIt() {
        assertEquals(
                List.of(FIRST, ONE, TWO),
                db.query(USER_ITEM)
                        .where(USER_ITEM.under(POST.key("ann", "p1")))
                        .fetch());
        assertEquals(
                List.of(FIRST, ONE, TWO),
                db.query(POST_ITEM).where(POST_ITEM.in("ann", "p1")).fetch());
        assertEquals(
                List.of(ONE),
                db.query(USER_ITEM)
                        .where(USER_ITEM.under(REMARK.key("ann", "p1", 1)))
                        .fetch());
    }

    @Test
    void someOfItsEntities() {
        assertEquals(
                List.of(FIRST, SECOND),
                db.query(USER_ITEM).where(USER_ITEM.in("ann")).only(Post.class).fetch());
        assertEquals(
                List.of(TAG, ANN),
                db.query(USER_ITEM)
                        .where(USER_ITEM.in("ann"))
                        .only(User.class, PostTag.class)
                        .fetch());
    }

    @Test
    void thePartitionOfAnIndex() {
        assertEquals(
                List.of(SECOND, FIRST), db.query(SCORED).where(SCORED.in("ann")).fetch());
        assertEquals("gsi1", sent.requests(QueryRequest.class).get(0).indexName());
        assertThrows(
                MissingAccessPathException.class,
                () -> db.query(SCORED).where(SCORED.in("ann")).consistent().fetch());
    }

    @Test
    void theTableIsACollectionToo() {
        assertThrows(MissingAccessPathException.class, () -> db.query(FORUM).fetch());
        assertEquals(9, db.query(FORUM).allowScan().fetch().size());
        assertEquals(
                List.of(FIRST, ONE, TWO),
                db.query(FORUM).where(FORUM.under(POST.key("ann", "p1"))).fetch());
        assertEquals(
                Set.of(new Group("chess", "Chess")),
                Set.copyOf(db.query(FORUM).only(Group.class).allowScan().fetch()));
    }

    @Test
    void pagesGoOnWhereTheLastEndedAndTheLimitCountsItems() {
        List<UserItem> items = new ArrayList<>();
        @Nullable Cursor cursor = null;
        do {
            Page<UserItem> page =
                    db.query(USER_ITEM).where(USER_ITEM.in("ann")).limit(3).page(cursor);
            assertTrue(page.items().size() <= 3);
            items.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);

        assertEquals(List.of(CHESS, TAG, FIRST, ONE, TWO, SECOND, ANN), items);
        assertEquals(
                Optional.of(CHESS),
                db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetchFirst());
        try (Stream<UserItem> stream = db.query(USER_ITEM).where(USER_ITEM.in("ann")).pageSize(2).stream()) {
            assertEquals(items, stream.toList());
        }
        List<UserItem> published = new ArrayList<>();
        db.query(USER_ITEM)
                .where(USER_ITEM.in("ann"))
                .pageSize(2)
                .publish()
                .subscribe(published::add)
                .join();
        assertEquals(items, published);
    }

    @Test
    void existsTellsWhetherThereIsAny() {
        assertTrue(db.query(USER_ITEM).where(USER_ITEM.in("ann")).exists());
        assertFalse(db.query(USER_ITEM).where(USER_ITEM.in("nobody")).exists());
        assertTrue(db.query(USER).where(USER.key("ann")).existsAsync().join());
        assertFalse(db.query(USER).where(USER.key("nobody")).existsAsync().join());
    }

    @Test
    void anAliasIsItsEntity() {
        put("ann", "POST#p5", "Article");

        assertEquals(
                Set.of("p1", "p5", "p10"),
                Set.copyOf(db.query(USER_ITEM).where(USER_ITEM.in("ann")).only(Post.class).fetch().stream()
                        .map(item -> ((Post) item).postId())
                        .toList()));
    }

    @Test
    void itemsThatAreNoMembersOrOverAreLeftOut() {
        db.insert(POST)
                .values(new Post("ann", "old", "Old", 1, Set.of("bob"), null, Forums.NOW))
                .execute();
        putItem(Map.of(
                "pk", AttributeValue.fromS("_unique#User.name#ann"),
                "sk", AttributeValue.fromS("_unique"),
                "_owner", AttributeValue.fromS("ann")));

        assertEquals(
                List.of(FIRST, ONE, TWO, SECOND),
                db.query(USER_ITEM)
                        .where(USER_ITEM.in("ann"))
                        .only(Post.class, Remark.class)
                        .fetch());
        assertEquals(9, db.query(FORUM).allowScan().fetch().size());
        assertEquals(10, db.query(FORUM).allowScan().includeExpired().fetch().size());
    }

    @Test
    void anUnknownTypeIsAnErrorOrSkippedAsConfigured() {
        put("ann", "POST#p5", "Draft");
        put("ann", "POST#p6", "Draft");
        Mizzle skipping = Mizzle.builder()
                .client(LocalDynamoDb.shared().client())
                .tableNames(name -> "collection-" + name)
                .unknownTypes(UnknownTypes.SKIP)
                .listener(warnings::add)
                .build();

        UnknownTypeException refused = assertThrows(
                UnknownTypeException.class,
                () -> db.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch());
        assertEquals(Optional.of("Draft"), refused.type());
        assertEquals(
                7, skipping.query(USER_ITEM).where(USER_ITEM.in("ann")).fetch().size());
        assertEquals(Warning.Kind.UNKNOWN_TYPE, warnings.get(0).kind());
        assertTrue(
                warnings.get(0).message().contains("2 items"), warnings.get(0).message());
    }

    @Test
    void explainingSaysWhatIsRead() {
        String text = db.query(USER_ITEM)
                .where(USER_ITEM.under(POST.key("ann", "p1")))
                .explain()
                .toString();

        assertTrue(text.contains("sk BETWEEN \"POST#p1\" AND \"POST#p1$\""), text);
        assertEquals(
                1, db.query(USER_ITEM).where(USER_ITEM.in("ann")).toRequests().size());
    }

    private void put(String user, String sort, String type) {
        putItem(Map.of(
                "pk", AttributeValue.fromS("USER#" + user),
                "sk", AttributeValue.fromS(sort),
                "_type", AttributeValue.fromS(type),
                "userId", AttributeValue.fromS(user),
                "postId", AttributeValue.fromS(sort.substring(5)),
                "title", AttributeValue.fromS("T"),
                "score", AttributeValue.fromN("1"),
                "readerIds", AttributeValue.fromSs(List.of("x"))));
    }

    private static void putItem(Map<String, AttributeValue> item) {
        LocalDynamoDb.shared()
                .client()
                .putItem(put -> put.tableName("collection-forum").item(item));
    }

    private static Post post(String id, int score) {
        return new Post("ann", id, "Title", score, Set.of("bob"), null, null);
    }
}
