package io.mizzle.reads;

import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.TableSelect;
import io.mizzle.exception.CursorException;
import io.mizzle.reads.fixtures.Plant;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Where a page ends and the next begins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CursorTest {

    private static final byte[] OLD = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "fedcba9876543210".getBytes(StandardCharsets.UTF_8);

    private Place place = new Place("cursor-");
    private Mizzle db = place.open();

    @BeforeAll
    void store() {
        place = Place.with("cursor-", YARD);
        place.store(
                PLANT,
                IntStream.range(0, 10)
                        .mapToObj(i -> plant("rose", i / 2, "p" + i))
                        .toList());
        db = place.open();
    }

    private TableSelect<Plant, Plant> rose(Mizzle connection) {
        return connection.select().from(PLANT).where(PLANT.in("rose"));
    }

    @Test
    void aCursorFromTheMiddleOfAPageResumesAtTheNextItem() {
        Page<Plant> first = rose(db).limit(3).page();
        Page<Plant> second = rose(db).limit(4).page(first.next().orElseThrow());
        Page<Plant> last = rose(db).limit(4).page(second.next().orElseThrow());

        assertEquals(List.of("p0", "p1", "p2"), ids(first.items()));
        assertEquals(List.of("p3", "p4", "p5", "p6"), ids(second.items()));
        assertEquals(List.of("p7", "p8", "p9"), ids(last.items()));
        assertEquals(Optional.empty(), last.next());
        assertEquals("3 items, the last", last.toString());
        assertEquals("3 items", first.toString());
    }

    @Test
    void pagesGoBackwards() {
        Page<Plant> first = rose(db).descending().pageSize(3).page();
        Page<Plant> second = rose(db).descending()
                .pageSize(3)
                .pageAsync(first.next().orElseThrow())
                .join();

        assertEquals(List.of("p9", "p8", "p7"), ids(first.items()));
        assertEquals(List.of("p6", "p5", "p4"), ids(second.items()));
        assertThrows(CursorException.class, () -> rose(db).page(first.next().orElseThrow()));
    }

    @Test
    void aCursorServesItsQueryAtAnotherTimeAndWithAnotherPageSize() {
        Cursor cursor = rose(db).pageSize(3).page().next().orElseThrow();
        Clock tomorrow = Clock.offset(Clock.fixed(Place.NOW, ZoneOffset.UTC), Duration.ofDays(1));
        Mizzle later = place.builder().clock(tomorrow).build();

        assertEquals(List.of("p3", "p4"), ids(rose(later).limit(2).page(cursor).items()));
    }

    @Test
    void aCursorServesNoOtherQuery() {
        Cursor cursor = rose(db).limit(3).page().next().orElseThrow();

        assertThrows(
                CursorException.class, () -> rose(db).where(PLANT.price.gt(1)).page(cursor));
        assertThrows(
                CursorException.class,
                () -> db.select().from(PLANT).where(PLANT.in("lily")).page(cursor));
        assertThrows(
                CursorException.class,
                () -> db.select().from(PLANT).where(PLANT.byHeight("rose")).page(cursor));
        CursorException thrown = assertThrows(CursorException.class, () -> rose(db).page(Cursor.of("not one")));
        assertTrue(thrown.getMessage().contains("base64url"), thrown::getMessage);
    }

    @Test
    void theOrderOfSetsAndListsInConditionsDoesNotMatter() {
        Function<Mizzle, TableSelect<Plant, Plant>> one = connection ->
                rose(connection).where(PLANT.kind.in(Plant.Kind.values()[0], Plant.Kind.PEAR, Plant.Kind.PLUM));
        Function<Mizzle, TableSelect<Plant, Plant>> other = connection ->
                rose(connection).where(PLANT.kind.in(Plant.Kind.PLUM, Plant.Kind.PEAR, Plant.Kind.values()[0]));
        Cursor cursor = one.apply(db).limit(4).page().next().orElseThrow();

        assertEquals(List.of("p4"), ids(other.apply(db).limit(1).page(cursor).items()));
        Cursor tagged = rose(db).where(
                        PLANT.tags.eq(new LinkedHashSet<>(List.of("a", "b"))).not())
                .limit(4)
                .page()
                .next()
                .orElseThrow();
        assertEquals(
                List.of("p4"),
                ids(rose(db).where(PLANT.tags
                                .eq(new LinkedHashSet<>(List.of("b", "a")))
                                .not())
                        .limit(1)
                        .page(tagged)
                        .items()));
    }

    @Test
    void signedCursorsAreReadWithAnySecretAndWrittenWithTheFirst() {
        Mizzle old = place.builder().cursorSecret(OLD).build();
        Mizzle both = place.builder().cursorSecret(NEW).cursorSecret(OLD).build();
        Mizzle fresh = place.builder().cursorSecret(NEW).build();
        Cursor signedOld = rose(old).limit(3).page().next().orElseThrow();
        Cursor signedNew = rose(both).limit(3).page(signedOld).next().orElseThrow();

        assertEquals(List.of("p6"), ids(rose(fresh).limit(1).page(signedNew).items()));
        assertThrows(CursorException.class, () -> rose(fresh).page(signedOld));
        assertThrows(CursorException.class, () -> rose(db).page(signedNew));
        assertThrows(
                CursorException.class,
                () -> rose(fresh).page(rose(db).limit(1).page().next().orElseThrow()));
        assertThrows(IllegalArgumentException.class, () -> place.builder().cursorSecret(new byte[15]));
    }
}
