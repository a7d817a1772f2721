package io.mizzle.graphs;

import static io.mizzle.graphs.Relations.GROUPS;
import static io.mizzle.graphs.Relations.POSTS;
import static io.mizzle.graphs.Relations.REMARKS;
import static io.mizzle.graphs.Views.POST_PAGE;
import static io.mizzle.graphs.Views.USER_PAGE;
import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QGroup.GROUP;
import static io.mizzle.graphs.fixtures.QMembership.MEMBERSHIP;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static io.mizzle.graphs.fixtures.QRemark.REMARK;
import static io.mizzle.graphs.fixtures.QUser.USER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Related;
import io.mizzle.Sent;
import io.mizzle.ViewQuery;
import io.mizzle.graphs.Views.PostPage;
import io.mizzle.graphs.Views.UserPage;
import io.mizzle.graphs.fixtures.Group;
import io.mizzle.graphs.fixtures.Membership;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.graphs.fixtures.Remark;
import io.mizzle.graphs.fixtures.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Graphs of more items than one request gives. */
final class LargeGraphsTest {

    private final Sent sent = new Sent();
    private Mizzle db;

    @BeforeEach
    void store() {
        db = Forums.afresh("large-", FORUM).interceptor(sent).build();
        db.insert(USER).values(new User("ann", "Ann", null, null)).execute();
        sent.names();
    }

    @Test
    void manyToManyIsTwoWaves() {
        List<Group> groups = new ArrayList<>();
        List<Membership> links = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            groups.add(new Group("g" + i, "Group " + i));
            links.add(new Membership("ann", "g" + i, "member"));
        }
        db.batch().put(GROUP, groups).put(MEMBERSHIP, links).execute();
        sent.names();

        Related<User> ann =
                db.query(USER).where(USER.key("ann")).with(GROUPS).fetchOne().orElseThrow();

        assertEquals(500, ann.get(GROUPS).size());
        List<String> requests = sent.names();
        assertTrue(requests.size() <= 1 + 5 + 1, requests.toString());
        assertTrue(db.query(USER)
                .where(USER.key("ann"))
                .with(GROUPS)
                .explain()
                .operation()
                .contains("2 waves"));
    }

    @Test
    void fiveMegabytesAreFiveOrSixPages() {
        String long_ = "x".repeat(100_000);
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            remarks.add(new Remark("ann", "big", i, long_));
        }
        db.insert(POST).values(post("big"), post("small")).execute();
        db.batch().put(REMARK, remarks).execute();
        sent.names();

        UserPage page = db.query(USER_PAGE).where(USER.key("ann")).fetchOne().orElseThrow();

        assertEquals(50, page.posts().get(0).remarks().size());
        assertEquals(List.of(), page.posts().get(1).remarks());
        List<String> requests = sent.names();
        assertTrue(requests.size() >= 5 && requests.size() <= 6, requests.toString());
        int pages = (int) Math.ceil(50 * 100_100 / (1024.0 * 1024));
        assertEquals(
                requests.size(),
                db.query(USER_PAGE).where(USER.key("ann")).explain().requests(size -> pages - 1));
    }

    @Test
    void aLimitOfEachParentHoldsAcrossPages() {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i <= 15; i++) {
            remarks.add(new Remark("ann", "big", i, "x".repeat(100_000)));
            remarks.add(new Remark("ann", "small", i, "x"));
        }
        db.insert(POST).values(post("big"), post("small")).execute();
        db.batch().put(REMARK, remarks).execute();
        sent.names();

        Related<User> ann = db.query(USER)
                .where(USER.key("ann"))
                .with(POSTS.with(REMARKS.limit(2)))
                .fetchOne()
                .orElseThrow();

        for (Related<Post> post : ann.get(POSTS)) {
            assertEquals(2, post.get(REMARKS).size());
        }
        assertTrue(sent.names().size() <= 4);
    }

    @Test
    void pagesOfRootsAndWhatLiesBehindThemAreOneRequestEach() {
        List<Remark> remarks = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (int post = 1; post <= 10; post++) {
            posts.add(post("p" + (10 + post)));
            for (int i = 1; i <= 4; i++) {
                remarks.add(new Remark("ann", "p" + (10 + post), i, "x".repeat(100_000)));
            }
        }
        db.batch().put(POST, posts).put(REMARK, remarks).execute();
        sent.names();
        ViewQuery<Post, PostPage> query = db.query(POST_PAGE).where(POST.in("ann"));

        for (ViewQuery<Post, PostPage> each : List.of(query, query.descending())) {
            List<PostPage> found = new ArrayList<>();
            Page<PostPage> page = each.page();
            found.addAll(page.items());
            int pages = 1;
            while (page.next().isPresent()) {
                page = each.page(page.next().orElseThrow());
                found.addAll(page.items());
                pages++;
            }

            assertEquals(10, found.size());
            found.forEach(post -> assertEquals(4, post.remarks().size()));
            assertEquals(Collections.nCopies(pages, "Query"), sent.names());
            assertTrue(pages <= 6, "pages: " + pages);
        }

        assertEquals(2, query.limit(2).page().items().size());
        assertEquals(List.of("Query"), sent.names());
        assertEquals("query (1 wave)", query.limit(2).explain().operation());
        try (Stream<PostPage> all = query.stream()) {
            assertEquals(10, all.count());
        }
        assertTrue(sent.names().size() <= 5, "a stream reads nothing twice");
    }

    private static Post post(String id) {
        return new Post("ann", id, "Title", 1, Set.of("bob"), null, null);
    }
}
