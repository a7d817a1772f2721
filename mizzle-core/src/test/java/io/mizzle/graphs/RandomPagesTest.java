package io.mizzle.graphs;

import static io.mizzle.graphs.fixtures.QForum.FORUM;
import static io.mizzle.graphs.fixtures.QPost.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Related;
import io.mizzle.RelatedQuery;
import io.mizzle.graphs.fixtures.Forum;
import io.mizzle.graphs.fixtures.Post;
import io.mizzle.schema.RelationPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random graphs of several roots, read at once, page by page and as streams: always what loops over everything give. */
final class RandomPagesTest {

    private static final long SEED = Long.getLong("mizzle.test.seed", 20_261_121);
    private static final int GRAPHS = 300 * Integer.getInteger("mizzle.test.factor", 1);
    private static final int TOGETHER = 25;

    private final Random random = new Random(SEED);

    @Test
    void pagesAndStreamsGiveWhatLoopsGive() {
        for (int from = 0; from < GRAPHS; from += TOGETHER) {
            Mizzle db = Forums.afresh("pages-", FORUM).build();
            List<ForumData> graphs = new ArrayList<>();
            List<Forum> items = new ArrayList<>();
            for (int i = 0; i < TOGETHER; i++) {
                ForumData data = new ForumData(random, "n" + i);
                graphs.add(data);
                items.addAll(data.items());
            }
            RandomGraphsTest.store(db, items);
            ForumModel model = new ForumModel(db.query(FORUM).allowScan().fetch());
            graphs.forEach(data -> check(db, model, data));
        }
    }

    private void check(Mizzle db, ForumModel model, ForumData data) {
        String user = data.user();
        Shape<Post> shape = new Shape.Maker(random, true).post(3);
        RelatedQuery<Post> query = db.query(POST);
        List<Post> roots = new ArrayList<>(model.posts(user));
        if (random.nextInt(3) == 0) {
            String least = roots.isEmpty()
                    ? "x"
                    : roots.get(random.nextInt(roots.size())).postId();
            query = query.where(POST.in(user).postId().ge(least));
            roots.removeIf(post -> post.postId().compareTo(least) < 0);
        } else if (random.nextInt(3) == 0) {
            String most = roots.isEmpty()
                    ? "x"
                    : roots.get(random.nextInt(roots.size())).postId();
            query = query.where(POST.in(user).postId().le(most));
            roots.removeIf(post -> post.postId().compareTo(most) > 0);
        } else {
            query = query.where(POST.in(user));
        }
        if (random.nextInt(3) == 0) {
            query = query.where(POST.score.gt(1));
            roots.removeIf(post -> post.score() <= 1);
        }
        if (random.nextBoolean()) {
            query = query.descending();
            Collections.reverse(roots);
        }
        for (RelationPath<Post, ?> path : shape.paths()) {
            query = query.with(path);
        }
        compare(
                query,
                shape,
                roots.stream().map(root -> shape.expected(model, root)).toList());
    }

    private void compare(RelatedQuery<Post> query, Shape<Post> shape, List<Map<String, Object>> expected) {
        String what = "seed " + SEED + "\n" + query.limit(1);
        assertEquals(expected, actual(shape, query.fetch()), what);
        RelatedQuery<Post> small = random.nextBoolean() ? query : query.pageSize(1 + random.nextInt(4));
        try (Stream<Related<Post>> stream = small.stream()) {
            assertEquals(expected, actual(shape, stream.toList()), what);
        }
        int limit = 1 + random.nextInt(3);
        assertEquals(
                expected.stream().limit(limit).toList(),
                actual(shape, small.limit(limit).fetch()),
                what);
        boolean limited = random.nextBoolean();
        assertEquals(expected, actual(shape, pages(limited ? small.limit(limit) : small, limited ? limit : 100)), what);
    }

    private static List<Related<Post>> pages(RelatedQuery<Post> query, int most) {
        List<Related<Post>> found = new ArrayList<>();
        @Nullable Cursor cursor = null;
        int pages = 0;
        do {
            Page<Related<Post>> page = query.page(cursor);
            assertTrue(page.items().size() <= most);
            found.addAll(page.items());
            cursor = page.next().orElse(null);
            assertTrue(++pages < 100, () -> "endless: " + query);
        } while (cursor != null);
        return found;
    }

    private static List<Map<String, Object>> actual(Shape<Post> shape, List<Related<Post>> found) {
        return found.stream().map(shape::actual).toList();
    }
}
