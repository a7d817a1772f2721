package io.mizzle.graphs;

import static io.mizzle.graphs.Relations.GROUPS;
import static io.mizzle.graphs.Relations.POSTS;
import static io.mizzle.graphs.Relations.REMARKS;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QMembership.MEMBERSHIP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.MizzleBuilder;
import io.mizzle.Related;
import io.mizzle.RelatedQuery;
import io.mizzle.UnknownTypes;
import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.exception.UnknownTypeException;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.interceptor.Interceptor;
import io.mizzle.interceptor.Warning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Queries of related entities meet what every path meets: interceptors, deadlines, unknown types, keys left unprocessed. */
final class GraphHooksTest {

    private final List<String> seen = new ArrayList<>();
    private final Interceptor interceptor = new Interceptor() {
        @Override
        public Map<String, AttributeValue> beforeDecoding(Subject subject, Map<String, AttributeValue> item) {
            seen.add(subject.operation() + " " + subject.entity());
            return item;
        }

        @Override
        @SuppressWarnings("unchecked") // a group is a group
        public <E> E afterRead(Subject subject, E entity) {
            return entity instanceof Group group ? (E) new Group(group.groupId(), group.name() + "!") : entity;
        }
    };
    private final List<Warning> warnings = new ArrayList<>();

    @BeforeEach
    void store() {
        Mizzle db = Forums.afresh("hooks-", FORUM).build();
        db.insert(USER).values(new User("ann", "Ann", null, null)).execute();
        db.insert(POST)
                .values(new Post("ann", "p1", "Title", 1, Set.of("bob"), null, null))
                .execute();
        for (int i = 0; i < 3; i++) {
            db.insert(GROUP).values(new Group("g" + i, "Group " + i)).execute();
            db.insert(MEMBERSHIP)
                    .values(new Membership("ann", "g" + i, "member"))
                    .execute();
        }
    }

    private MizzleBuilder connected(DynamoDbClient client) {
        return Mizzle.builder()
                .client(client)
                .tableNames(name -> "hooks-" + name)
                .listener(warnings::add);
    }

    @Test
    void interceptorsSeeEveryItemAndEntity() {
        Mizzle db = connected(LocalDynamoDb.shared().client())
                .interceptor(interceptor)
                .build();

        Related<User> ann = db.query(USER)
                .where(USER.key("ann"))
                .with(POSTS, GROUPS)
                .fetchOne()
                .orElseThrow();

        assertEquals(
                List.of("Group 0!", "Group 1!", "Group 2!"),
                ann.get(GROUPS).stream().map(group -> group.entity().name()).toList());
        assertTrue(seen.containsAll(List.of("query User", "query Post", "query Membership", "query Group")));
    }

    @Test
    void theDeadlineIsForAllWavesTogether() {
        Mizzle db = connected(LocalDynamoDb.shared().client()).build();

        assertThrows(
                DeadlineExceededException.class,
                () -> db.query(USER)
                        .where(USER.key("ann"))
                        .with(GROUPS)
                        .deadline(Duration.ofNanos(1))
                        .fetch());
    }

    @Test
    void unknownTypesAreRefusedOrSkippedAsConfigured() {
        Map<String, AttributeValue> draft = new HashMap<>();
        draft.put("pk", AttributeValue.fromS("USER#ann"));
        draft.put("sk", AttributeValue.fromS("POST#x"));
        draft.put("_type", AttributeValue.fromS("Draft"));
        LocalDynamoDb.shared()
                .client()
                .putItem(put -> put.tableName("hooks-forum").item(draft));
        Mizzle failing = connected(LocalDynamoDb.shared().client()).build();
        Mizzle skipping = connected(LocalDynamoDb.shared().client())
                .unknownTypes(UnknownTypes.SKIP)
                .build();

        assertThrows(UnknownTypeException.class, () -> query(failing).fetchOne());
        assertEquals(1, query(skipping).fetchOne().orElseThrow().get(POSTS).size());
        assertEquals(Warning.Kind.UNKNOWN_TYPE, warnings.get(0).kind());
    }

    /** Everything that begins as posts do, so that no filter asks for types. */
    private static RelatedQuery<User> query(Mizzle db) {
        return db.query(USER).where(USER.key("ann")).with(POSTS.with(REMARKS), USER.tags);
    }

    @Test
    void keysLeftUnprocessedAndPagesAreFollowed() {
        Stingy client = new Stingy();

        Related<User> ann = connected(client)
                .build()
                .query(USER)
                .where(USER.key("ann"))
                .with(GROUPS)
                .fetchOne()
                .orElseThrow();

        assertEquals(3, ann.get(GROUPS).size());
        assertEquals(3, client.batches);
    }

    /** DynamoDB Local, except that it gives one item at a time. */
    private static final class Stingy implements DynamoDbClient {

        private final DynamoDbClient local = LocalDynamoDb.shared().client();
        private int batches;

        @Override
        public QueryResponse query(QueryRequest request) {
            return local.query(request.toBuilder().limit(1).build());
        }

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return local.getItem(request);
        }

        @Override
        public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
            batches++;
            KeysAndAttributes wanted = request.requestItems().get("hooks-forum");
            BatchGetItemResponse first = local.batchGetItem(get -> get.requestItems(Map.of(
                    "hooks-forum",
                    wanted.toBuilder().keys(wanted.keys().subList(0, 1)).build())));
            List<Map<String, AttributeValue>> left =
                    wanted.keys().subList(1, wanted.keys().size());
            return left.isEmpty()
                    ? first
                    : first.toBuilder()
                            .unprocessedKeys(Map.of(
                                    "hooks-forum", wanted.toBuilder().keys(left).build()))
                            .build();
        }

        @Override
        public String serviceName() {
            return local.serviceName();
        }

        @Override
        public void close() {}
    }
}
