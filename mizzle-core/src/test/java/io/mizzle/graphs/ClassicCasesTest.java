package io.mizzle.graphs;

import static io.mizzle.graphs.Relations.AUTHOR;
import static io.mizzle.graphs.Relations.BEST;
import static io.mizzle.graphs.Relations.COMMENTS;
import static io.mizzle.graphs.Relations.FAVOURITE;
import static io.mizzle.graphs.Relations.GROUPS;
import static io.mizzle.graphs.Relations.INVITER;
import static io.mizzle.graphs.Relations.MEMBERS;
import static io.mizzle.graphs.Relations.MEMBERSHIPS;
import static io.mizzle.graphs.Relations.POSTS;
import static io.mizzle.graphs.Relations.READERS;
import static io.mizzle.graphs.Relations.REMARKS;
import static io.mizzle.graphs.Relations.SUBJECT;
import static io.mizzle.graphs.Relations.TAGS;
import static io.mizzle.graphs.Views.CARD;
import static io.mizzle.graphs.Views.USER_PAGE;
import static io.mizzle.graphs.fixtures.QComment.COMMENT;
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
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Related;
import io.mizzle.Sent;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.ModelException;
import io.mizzle.graphs.Summaries.Headline;
import io.mizzle.graphs.Views.Card;
import io.mizzle.graphs.Views.PostPage;
import io.mizzle.graphs.Views.UserPage;
import io.mizzle.graphs.fixtures.Comment;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.PostTag;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cases that others get wrong. */
final class ClassicCasesTest {

    private static final User ANN = new User("ann", "Ann", null, null);
    private static final User BOB = new User("bob", "Bob", "ann", "p1");
    private static final Post BOBS_FIRST = post("bob", "p1", 5);
    private static final Post BOBS_SECOND = post("bob", "p2", 3);
    private static final Post BOBS_THIRD = post("bob", "p3", 9);
    private static final Remark NICE = new Remark("bob", "p1", 1, "Nice");
    private static final Remark VERY = new Remark("bob", "p1", 2, "Very");
    private static final Remark HM = new Remark("bob", "p2", 1, "Hm");
    private static final PostTag TAG = new PostTag("bob", "p1", 2);
    private static final Group CHESS = new Group("chess", "Chess");
    private static final Membership BOB_IN_CHESS = new Membership("bob", "chess", "member");

    private final Sent sent = new Sent();
    private Mizzle db;

    @BeforeEach
    void store() {
        db = Forums.afresh("classic-", FORUM).interceptor(sent).build();
        db.insert(USER).values(ANN, BOB, new User("bo", "Bo", null, null)).execute();
        db.insert(POST)
                .values(BOBS_FIRST, BOBS_SECOND, BOBS_THIRD, post("bobby", "p4", 1))
                .execute();
        db.insert(REMARK).values(NICE, VERY, HM).execute();
        db.insert(POST_TAG).values(TAG).execute();
        db.insert(GROUP).values(CHESS).execute();
        db.insert(MEMBERSHIP).values(BOB_IN_CHESS).execute();
        sent.names();
    }

    @Test
    void aRootWithoutChildrenIsThereWithEmptyLists() {
        UserPage page = db.query(USER_PAGE).where(USER.key("ann")).fetchOne().orElseThrow();

        assertEquals(new UserPage(ANN, List.of(), List.of()), page);
        assertEquals(List.of("Query"), sent.names());
    }

    @Test
    void childrenWithoutARootAreNone() {
        assertEquals(
                Optional.empty(), db.query(USER_PAGE).where(USER.key("bobby")).fetchOne());
    }

    @Test
    void threeLevelsOfOnePartitionAreOneRequest() {
        UserPage expected = new UserPage(
                BOB,
                List.of(
                        new PostPage(BOBS_FIRST, List.of(NICE, VERY)),
                        new PostPage(BOBS_SECOND, List.of(HM)),
                        new PostPage(BOBS_THIRD, List.of())),
                List.of(BOB_IN_CHESS));

        assertEquals(
                Optional.of(expected),
                db.query(USER_PAGE).where(USER.key("bob")).fetchOne());
        assertEquals(List.of("Query"), sent.names());
        assertEquals(
                Optional.of(expected),
                db.query(USER_PAGE).where(USER.key("bob")).fetchOneAsync().join());
        assertEquals(1, db.query(USER_PAGE).where(USER.key("bob")).explain().requests());
    }

    @Test
    void keysThatBeginAlikeAreToldApart() {
        Related<User> bob = db.query(USER)
                .where(USER.key("bob"))
                .with(POSTS, TAGS)
                .fetchOne()
                .orElseThrow();
        Related<User> bo = db.query(USER)
                .where(USER.key("bo"))
                .with(POSTS, TAGS)
                .fetchOne()
                .orElseThrow();

        assertEquals(List.of(BOBS_FIRST, BOBS_SECOND, BOBS_THIRD), entities(bob.get(POSTS)));
        assertEquals(List.of(TAG), entities(bob.get(TAGS)));
        assertEquals(List.of(), bo.get(POSTS));
    }

    @Test
    void limitOrderAndConditionsHoldForEachParent() {
        db.insert(POST).values(post("ann", "a1", 7), post("ann", "a2", 1)).execute();
        db.insert(GROUP).values(new Group("go", "Go")).execute();
        db.insert(MEMBERSHIP).values(new Membership("ann", "chess", "member")).execute();
        Related<Group> chess = db.query(GROUP)
                .where(GROUP.key("chess"))
                .with(MEMBERS.with(POSTS.where(POST.score.gt(2)).descending().limit(2)))
                .fetchOne()
                .orElseThrow();
        List<Related<User>> members = chess.get(MEMBERS);

        assertEquals(List.of(ANN, BOB), entities(members));
        assertEquals(List.of("a1"), ids(members.get(0).get(POSTS)));
        assertEquals(List.of("p3", "p2"), ids(members.get(1).get(POSTS)));
    }

    @Test
    void anIndexIsFollowedInItsOrder() {
        Related<User> bob = db.query(USER)
                .where(USER.key("bob"))
                .with(BEST.descending().limit(2))
                .fetchOne()
                .orElseThrow();

        assertEquals(List.of("p3", "p1"), ids(bob.get(BEST)));
        assertThrows(
                MissingAccessPathException.class,
                () -> db.query(USER)
                        .where(USER.key("bob"))
                        .consistent()
                        .with(BEST)
                        .fetch());
    }

    @Test
    void referencesAreFollowedInALaterWave() {
        Related<User> bob = db.query(USER)
                .where(USER.key("bob"))
                .with(INVITER, FAVOURITE)
                .fetchOne()
                .orElseThrow();
        assertEquals(List.of("GetItem", "BatchGetItem"), sent.names());

        Related<User> ann = db.query(USER)
                .where(USER.key("ann"))
                .with(INVITER, FAVOURITE)
                .fetchOne()
                .orElseThrow();

        assertEquals(ANN, bob.get(INVITER).orElseThrow().entity());
        assertEquals(BOBS_FIRST, bob.get(FAVOURITE).orElseThrow().entity());
        assertEquals(Optional.empty(), ann.get(INVITER));
        assertEquals(List.of("GetItem"), sent.names());
    }

    @Test
    void aReferenceToNothingIsNothing() {
        db.insert(USER).values(new User("eve", "Eve", "nobody", "nothing")).execute();

        Related<User> eve = db.query(USER)
                .where(USER.key("eve"))
                .with(INVITER, FAVOURITE)
                .fetchOne()
                .orElseThrow();

        assertEquals(Optional.empty(), eve.get(INVITER));
        assertEquals(Optional.empty(), eve.get(FAVOURITE));
    }

    @Test
    void aListOfReferencesIsOneBatch() {
        db.insert(POST)
                .values(new Post("ann", "x", "T", 1, Set.of("bob", "bo", "nobody"), null, null))
                .execute();
        sent.names();

        Related<Post> post = db.query(POST)
                .where(POST.key("ann", "x"))
                .with(READERS)
                .fetchOne()
                .orElseThrow();

        assertEquals(
                Set.of("bob", "bo"),
                Set.copyOf(post.get(READERS).stream()
                        .map(reader -> reader.entity().userId())
                        .toList()));
        assertEquals(List.of("GetItem", "BatchGetItem"), sent.names());
    }

    @Test
    void commentsKnowWhatTheyAreAbout() {
        db.insert(COMMENT)
                .values(
                        new Comment("p1", 1, "Post", "bob", "ann", "Good"),
                        new Comment("p1", 2, "Post", "bob", "bob", "Thanks"),
                        new Comment("chess", 1, "Group", "-", "ann", "Nice group"))
                .execute();
        sent.names();

        List<Related<Comment>> about =
                db.query(COMMENT).where(COMMENT.in("chess")).with(SUBJECT).fetch();
        Related<Post> post = db.query(POST)
                .where(POST.key("bob", "p1"))
                .with(COMMENTS.with(SUBJECT))
                .fetchOne()
                .orElseThrow();

        assertEquals(CHESS, about.get(0).get(SUBJECT).orElseThrow().entity());
        assertEquals(2, post.get(COMMENTS).size());
        assertEquals(
                BOBS_FIRST, post.get(COMMENTS).get(1).get(SUBJECT).orElseThrow().entity());
    }

    @Test
    void rootsOnAnotherPageHaveTheirChildren() {
        List<Related<Post>> found = new ArrayList<>();
        @Nullable Cursor cursor = null;
        do {
            Page<Related<Post>> page = db.query(POST)
                    .where(POST.in("bob"))
                    .with(REMARKS, AUTHOR)
                    .limit(1)
                    .page(cursor);
            found.addAll(page.items());
            cursor = page.next().orElse(null);
        } while (cursor != null);

        assertEquals(List.of(BOBS_FIRST, BOBS_SECOND, BOBS_THIRD), entities(found));
        assertEquals(List.of(NICE, VERY), entities(found.get(0).get(REMARKS)));
        assertEquals(List.of(HM), entities(found.get(1).get(REMARKS)));
        assertEquals(BOB, found.get(2).get(AUTHOR).orElseThrow().entity());
    }

    @Test
    void rootsOfAPartitionAreReadWithTheirChildren() {
        List<Related<Post>> posts = db.query(POST)
                .where(POST.in("bob"))
                .descending()
                .with(REMARKS, AUTHOR)
                .fetch();

        assertEquals(List.of("p3", "p2", "p1"), ids(posts));
        assertEquals(List.of(NICE, VERY), entities(posts.get(2).get(REMARKS)));
        assertEquals(BOB, posts.get(0).get(AUTHOR).orElseThrow().entity());
        assertTrue(sent.names().size() <= 2);
        try (Stream<Related<Post>> stream = db.query(POST).where(POST.in("bob")).with(REMARKS).stream()) {
            assertEquals(List.of("p1", "p2", "p3"), ids(stream.toList()));
        }
    }

    @Test
    void aRangeOfRootsIsNotWidenedByWhatIsReadWithIt() {
        List<Related<Post>> posts = db.query(POST)
                .where(POST.in("bob").postId().ge("p2"))
                .with(REMARKS)
                .fetch();

        assertEquals(List.of("p2", "p3"), ids(posts));
        assertEquals(List.of(HM), entities(posts.get(0).get(REMARKS)));
    }

    @Test
    void aViewOfAProjection() {
        assertEquals(
                Optional.of(new Card(new Headline("p1", "Title"), BOB, List.of(NICE, VERY))),
                db.query(CARD).where(POST.key("bob", "p1")).fetchOne());
        assertEquals(
                Optional.empty(), db.query(CARD).where(POST.key("bob", "p9")).fetchOne());
        Card orphan = db.query(CARD).where(POST.key("bobby", "p4")).fetchOne().orElseThrow();
        assertEquals(null, orphan.author());
    }

    @Test
    void conditionsOfTheRootDecideAboutTheRoot() {
        assertEquals(
                Optional.empty(),
                db.query(USER_PAGE)
                        .where(USER.key("bob"), USER.name.eq("Robert"))
                        .fetchOne());
        assertEquals(
                List.of("p3"),
                ids(db.query(POST)
                        .where(POST.in("bob"), POST.score.gt(5))
                        .with(REMARKS)
                        .fetch()));
    }

    @Test
    void aRelationThatWasNotFetchedIsAnError() {
        Related<User> bob =
                db.query(USER).where(USER.key("bob")).with(POSTS).fetchOne().orElseThrow();

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> bob.get(GROUPS));
        assertTrue(refused.getMessage().contains(".with(User.groups)"), refused.getMessage());
        assertThrows(
                ModelException.class,
                () -> db.query(USER)
                        .where(USER.key("bob"))
                        .with(POSTS, POSTS.limit(1))
                        .fetch());
    }

    @Test
    void tooManyRangesBecomeOneCoveringQuery() {
        var query = db.query(USER).where(USER.key("bob")).with(POSTS.with(REMARKS), MEMBERSHIPS);
        Related<User> side = query.fetchOne().orElseThrow();
        sent.names();

        Related<User> covered = query.maxQueriesPerWave(1).fetchOne().orElseThrow();

        assertEquals(side, covered);
        assertEquals(List.of("Query"), sent.names());
        assertFalse(covered.get(MEMBERSHIPS).isEmpty());
    }

    @Test
    void belowTheLongestKeyIsNothingAndNoError() {
        String longest = "p".repeat(1024 - "POST#".length());

        assertEquals(
                List.of(),
                db.query(POST).where(POST.key("bob", longest)).with(REMARKS).fetch());
        assertEquals(
                List.of(),
                db.query(FORUM).where(FORUM.under(POST.key("bob", longest))).fetch());
    }

    private static Post post(String user, String id, int score) {
        return new Post(user, id, "Title", score, Set.of("bob"), null, null);
    }

    private static <E> List<E> entities(List<Related<E>> related) {
        return related.stream().map(Related::entity).toList();
    }

    private static List<String> ids(List<Related<Post>> posts) {
        return posts.stream().map(post -> post.entity().postId()).toList();
    }
}
