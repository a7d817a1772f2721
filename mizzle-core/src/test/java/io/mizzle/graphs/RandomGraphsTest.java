package io.mizzle.graphs;

import static io.mizzle.graphs.fixtures.QComment.COMMENT;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QMembership.MEMBERSHIP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QPostTag.POST_TAG;
import static io.mizzle.graphs.fixtures.QRemark.REMARK;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Batch;
import io.mizzle.Explanation;
import io.mizzle.Mizzle;
import io.mizzle.Related;
import io.mizzle.RelatedQuery;
import io.mizzle.Sent;
import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Forum;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.RelationPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** Random graphs, and random selections of them: what a query gives is what loops over a scan give, in as many requests as explained. */
final class RandomGraphsTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20_261_121);
    private static final int GRAPHS = 1_000 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int TOGETHER = 25;

    private final Random random = new Random(SEED);
    private final Sent sent = new Sent();
    private int counted;
    private int greatest;
    private int several;

    @Test
    void aQueryGivesWhatLoopsOverAScanGiveInAsManyRequestsAsExplained() {
        for (int from = 0; from < GRAPHS; from += TOGETHER) {
            Mizzle db = Forums.afresh("random-", FORUM).interceptor(sent).build();
            List<ForumData> graphs = new ArrayList<>();
            List<Forum> items = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                ForumData data = new ForumData(random, "n" + i);
                graphs.add(data);
                items.addAll(data.items());
            }
            store(db, items);
            ForumModel model = new ForumModel(db.query(FORUM).allowScan().fetch());
            assertEquals(items.size(), model.items().size());
            graphs.forEach(data -> check(db, model, data));
        }
        System.out.printf(
                "random graphs: %d, %d of several waves, %d requests, at most %d for one, seed %d%n",
                GRAPHS, several, counted, greatest, SEED);
        assertTrue(several > GRAPHS / 3, "several waves are seldom: " + several);
    }

    private void check(Mizzle db, ForumModel model, ForumData data) {
        Shape<User> shape = new Shape.Maker(random, true).user(4);
        String id = data.user();
        RelatedQuery<User> query = db.query(USER).where(USER.key(id)).maxQueriesPerWave(1 + random.nextInt(10));
        for (RelationPath<User, ?> path : shape.paths()) {
            query = query.with(path);
        }
        Optional<Map<String, Object>> expected = model.users().stream()
                .filter(user -> user.userId().equals(id))
                .findFirst()
                .map(user -> shape.expected(model, user));
        Explanation explained = query.explain();
        assertEquals(query.toRequests().size(), explained.requests());
        sent.names();

        Optional<Related<User>> found = query.fetchOne();

        List<DynamoDbRequest> requests = sent.requests(DynamoDbRequest.class);
        assertEquals(expected, found.map(shape::actual), () -> "seed " + SEED + ", user " + id);
        RequestOracle sizes = new RequestOracle(model, shape, id);
        assertEquals(
                explained.requests(sizes::sizeOf),
                requests.size(),
                () -> "seed " + SEED + ", user " + id + "\n" + requests + "\n" + sizes + "\n" + explained);
        count(explained, requests.size());
    }

    private void count(Explanation explained, int requests) {
        counted += requests;
        greatest = Math.max(greatest, requests);
        several += explained.waves().size() > 1 ? 1 : 0;
    }

    static void store(Mizzle db, List<Forum> items) {
        Batch batch = db.batch();
        batch = put(batch, USER, items, User.class);
        batch = put(batch, POST, items, Post.class);
        batch = put(batch, POST_TAG, items, PostTag.class);
        batch = put(batch, REMARK, items, Remark.class);
        batch = put(batch, COMMENT, items, Comment.class);
        batch = put(batch, GROUP, items, Group.class);
        batch = put(batch, MEMBERSHIP, items, Membership.class);
        batch.execute();
        assertTrue(items.size() > 0);
    }

    private static <E> Batch put(Batch batch, EntitySchema<E> entity, List<Forum> items, Class<E> type) {
        List<E> own = items.stream().filter(type::isInstance).map(type::cast).toList();
        return own.isEmpty() ? batch : batch.put(entity, own);
    }
}
