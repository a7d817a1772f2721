package io.mizzle.reads;

import static io.mizzle.reads.fixtures.QFeed.FEED;
import static io.mizzle.reads.fixtures.QLabel.LABEL;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QPost.POST;
import static io.mizzle.reads.fixtures.QSale.SALE;
import static io.mizzle.reads.fixtures.QTool.TOOL;
import static io.mizzle.reads.fixtures.QYard.YARD;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Reading;
import io.mizzle.Sent;
import io.mizzle.exception.CursorException;
import io.mizzle.schema.EntityDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Random data, filters, limits, indexes, cursors, both directions, against a model in memory: same items, same order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagingAgreementTest {

    private static final long SEED = 4_711;
    private static final int QUERIES = Tally.times(2_000);
    private static final int FLIPS = Tally.times(10_000);
    private static final byte[] SECRET = "a secret of some length".getBytes(StandardCharsets.UTF_8);

    private final Random random = new Random(SEED);
    private final PagingCases cases = new PagingCases(random);
    private final Sent sent = new Sent();
    private List<Mizzle> connections = List.of();

    @BeforeAll
    void store() {
        Place place =
                Place.with("paging-", YARD, FEED, EntityDefinition.of(SALE).table());
        place.store(PLANT, cases.plants);
        place.store(TOOL, new RandomPlants(random).tools());
        place.store(LABEL, new RandomPlants(random).labels());
        place.store(POST, cases.posts);
        place.store(SALE, cases.sales);
        Clock later = Clock.offset(Clock.fixed(Place.NOW, ZoneOffset.UTC), Duration.ofSeconds(7));
        connections = List.of(
                place.builder().cursorSecret(SECRET).interceptor(sent).build(),
                place.builder()
                        .cursorSecret(SECRET)
                        .interceptor(sent)
                        .clock(later)
                        .build());
    }

    @Test
    void everyWayOfReadingGivesTheSameItemsInTheSameOrder() {
        Tally tally = new Tally("paging against a model", SEED);
        for (int i = 0; i < QUERIES; i++) {
            check(tally, i, cases.next());
        }
        tally.end();
    }

    @Test
    void changedCursorsAreRefusedAndNothingIsSent() {
        Tally tally = new Tally("bit-flipped cursors", SEED);
        while (tally.operations() < FLIPS) {
            flips(tally, cases.next());
        }
        tally.end();
    }

    private <E> void check(Tally tally, int number, PagingCase<E> each) {
        List<E> expected = each.expected();
        int limit = 1 + random.nextInt(20);
        int mode = each.ordered() ? random.nextInt(6) : 1 + random.nextInt(3);
        String what = number + ": " + each.what() + " mode " + mode + " limit " + limit;
        try {
            List<E> actual = read(each, mode, limit);
            boolean cut = mode == 0 || mode == 4;
            List<E> wanted = cut ? expected.subList(0, Math.min(limit, expected.size())) : expected;
            tally.compare(what, each.ordered() ? wanted : sorted(wanted), each.ordered() ? actual : sorted(actual));
        } catch (RuntimeException thrown) {
            tally.fault(what + ": " + thrown);
        }
    }

    private <E> List<E> read(PagingCase<E> each, int mode, int limit) {
        Reading<E, E, ?> select = each.select().apply(connections.get(0));
        return switch (mode) {
            case 0 -> select.limit(limit).fetch();
            case 1 -> select.pageSize(limit).fetch();
            case 2 -> pages(each, limit, true);
            case 3 -> pages(each, limit, false);
            case 4 -> streamed(select.limit(limit));
            default -> streamed(select.pageSize(limit));
        };
    }

    private <E> List<E> pages(PagingCase<E> each, int size, boolean limited) {
        List<E> all = new ArrayList<>();
        Cursor next = null;
        do {
            Reading<E, E, ?> select = each.select().apply(connections.get(random.nextInt(2)));
            select = limited ? select.limit(size) : select;
            select = limited && random.nextBoolean() ? select : select.pageSize(1 + random.nextInt(20));
            Page<E> page = random.nextBoolean()
                    ? select.page(next)
                    : select.pageAsync(next).join();
            all.addAll(page.items());
            next = page.next().map(cursor -> Cursor.of(cursor.toString())).orElse(null);
        } while (next != null);
        return all;
    }

    private static <E> List<E> streamed(Reading<E, E, ?> select) {
        try (Stream<E> stream = select.stream()) {
            return stream.toList();
        }
    }

    private <E> void flips(Tally tally, PagingCase<E> each) {
        Reading<E, E, ?> select = each.select().apply(connections.get(0)).limit(1);
        Cursor cursor = select.page().next().orElse(null);
        sent.names();
        for (int i = 0; cursor != null && i < 100; i++) {
            tally.operation();
            Cursor changed = random.nextBoolean() ? flippedBytes(cursor) : flippedText(cursor);
            try {
                select.page(changed);
                tally.fault(each.what() + " took " + changed + " for " + cursor);
            } catch (CursorException refused) {
                if (!sent.names().isEmpty()) {
                    tally.fault(each.what() + " sent something for " + changed);
                }
            }
        }
    }

    private Cursor flippedBytes(Cursor cursor) {
        byte[] bytes = Base64.getUrlDecoder().decode(cursor.text());
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private Cursor flippedText(Cursor cursor) {
        char[] text = cursor.text().toCharArray();
        text[random.nextInt(text.length)] ^= (char) (1 << random.nextInt(7));
        return Cursor.of(new String(text));
    }

    private static <E> List<E> sorted(List<E> list) {
        return list.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }
}
