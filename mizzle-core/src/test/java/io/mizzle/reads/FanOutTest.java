package io.mizzle.reads;

import static io.mizzle.reads.Both.both;
import static io.mizzle.reads.fixtures.QFeed.FEED;
import static io.mizzle.reads.fixtures.QPost.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.interceptor.Warning;
import io.mizzle.reads.fixtures.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Several partitions read as one: lists, shards and time buckets, in the order of the sort key and with one cursor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FanOutTest {

    private static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    private static final long HOURS = 3_600;

    private final Sent sent = new Sent();
    private final List<Warning> warnings = new CopyOnWriteArrayList<>();
    private final List<Post> posts = IntStream.range(0, 96)
            .mapToObj(i -> new Post("p" + i, "news", START.plusSeconds(i * HOURS), i % 10))
            .toList();
    private Select<Post, Post> select;

    @BeforeAll
    void store() {
        Place place = Place.with("fan-", FEED);
        place.store(POST, posts);
        Mizzle db = place.builder().interceptor(sent).listener(warnings::add).build();
        select = db.select().from(POST);
    }

    @BeforeEach
    void forget() {
        sent.names();
        warnings.clear();
    }

    @Test
    void shardsAreMergedInOrder() {
        var latest = select.where(POST.latest());

        assertEquals(posts, both(latest::fetch, latest::fetchAsync));
        assertEquals(96, latest.count());
        assertEquals(
                posts.subList(93, 96), reversed(latest.descending().limit(3).fetch()));
    }

    @Test
    void aBoundMemberNamesItsShard() {
        assertEquals(
                List.of(posts.get(7)),
                select.where(
                                POST.latest(),
                                POST.id.eq("p7"),
                                POST.at.eq(posts.get(7).at()))
                        .fetch());
        assertEquals(List.of("Query"), sent.names());
    }

    @Test
    void bucketsAreReadOneAfterTheOther() {
        var day = select.where(POST.byDay("news")
                .at()
                .between(posts.get(20).at(), posts.get(50).at()));

        assertEquals(posts.subList(20, 51), both(day::fetch, day::fetchAsync));
        sent.names();
        assertEquals(posts.subList(20, 22), day.limit(2).fetch());
        assertEquals(List.of("Query"), sent.names());
        assertEquals(posts.subList(49, 51), reversed(day.descending().limit(2).fetch()));
    }

    @Test
    void bucketsThatTheSortKeyDoesNotFollowAreMerged() {
        List<Post> best = select.where(POST.best(), POST.at.ge(START), POST.at.lt(START.plusSeconds(48 * HOURS)))
                .limit(5)
                .fetch();

        assertEquals(List.of(9, 9, 9, 9, 8), best.stream().map(Post::score).toList());
    }

    @Test
    void anOpenRangeOfBucketsIsNoPath() {
        MissingAccessPathException open = assertThrows(
                MissingAccessPathException.class,
                select.where(POST.byDay("news").at().ge(START))::fetch);

        assertTrue(open.getMessage().contains("first and a last"), open::getMessage);
    }

    @Test
    void moreThanMaxFanOutIsRefusedAndMuchIsWarnedOf() {
        var year = select.where(POST.byDay("news").at().between(START, START.plusSeconds(30 * 24 * HOURS)));

        assertThrows(MissingAccessPathException.class, year.maxFanOut(30)::fetch);
        assertEquals(96, year.maxFanOut(31).fetch().size());
        assertEquals(
                List.of(Warning.Kind.WIDE_FAN_OUT),
                warnings.stream().map(Warning::kind).toList());
    }

    @Test
    void oneCursorHoldsThePlaceInAllShards() {
        List<Post> read = new ArrayList<>();
        Cursor next = null;
        do {
            Page<Post> page = select.where(POST.latest()).limit(7).page(next);
            read.addAll(page.items());
            next = page.next().orElse(null);
        } while (next != null);

        assertEquals(posts, read);
    }

    @Test
    void aListOfPartitionsIsMergedAndDuplicatesAreReadOnce() {
        var two = select.where(
                POST.topic.in("news", "none", "news"),
                POST.at.between(posts.get(3).at(), posts.get(5).at()));

        assertEquals(posts.subList(3, 6), two.fetch());
        assertEquals(2, sent.names().size());
    }

    private static List<Post> reversed(List<Post> list) {
        List<Post> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
