package io.mizzle.reads;

import static io.mizzle.reads.Both.both;
import static io.mizzle.reads.Plants.ids;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.Plants.ripe;
import static io.mizzle.reads.fixtures.QLabel.LABEL;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QTool.TOOL;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.Tuple;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.TooManyResultsException;
import io.mizzle.reads.fixtures.Label;
import io.mizzle.reads.fixtures.Plant;
import io.mizzle.reads.fixtures.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Partitions of the table and of its indexes, with ranges, among items of other entities. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelectByIndexTest {

    private final Sent sent = new Sent();
    private Place place = new Place("index-");
    private Mizzle db;
    private Select<Plant, Plant> select;

    @BeforeAll
    void store() {
        place = Place.with("index-", YARD);
        place.store(
                PLANT,
                List.of(
                        plant("rose", 0, "a"),
                        plant("rose", 1, "b"),
                        ripe("rose", 1, "c", "Ann"),
                        plant("rose", 2, "d"),
                        ripe("rose", 3, "e", "ann"),
                        ripe("rose", 4, "f", "Bob"),
                        plant("lily", 1, "x")));
        place.store(TOOL, List.of(new Tool("rose", 1, "b", "hoe", Plant.Kind.PEAR)));
        place.store(LABEL, List.of(new Label("rose", "roses")));
        db = place.builder().interceptor(sent).build();
        select = db.select().from(PLANT);
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void aPartitionIsReadInTheOrderOfItsSortKey() {
        var garden = select.where(PLANT.in("rose"));

        assertEquals(List.of("a", "b", "c", "d", "e", "f"), ids(both(garden::fetch, garden::fetchAsync)));
        assertEquals(
                List.of("f", "e", "d", "c", "b", "a"), ids(garden.descending().fetch()));
        assertEquals(6, both(garden::count, garden::countAsync));
        assertEquals(
                List.of("hoe"),
                db.select().from(TOOL).where(TOOL.in("rose")).fetch().stream()
                        .map(Tool::name)
                        .toList());
    }

    @Test
    void typedRangesAreExact() {
        assertEquals(
                List.of("b", "c"),
                ids(select.where(PLANT.in("rose").bed().eq(1)).fetch()));
        assertEquals(
                List.of("d", "e", "f"),
                ids(select.where(PLANT.in("rose").bed().gt(1)).fetch()));
        assertEquals(
                List.of("b", "c", "d", "e", "f"),
                ids(select.where(PLANT.in("rose").bed().ge(1)).fetch()));
        assertEquals(
                List.of("a"), ids(select.where(PLANT.in("rose").bed().lt(1)).fetch()));
        assertEquals(
                List.of("a", "b", "c"),
                ids(select.where(PLANT.in("rose").bed().le(1)).fetch()));
        assertEquals(
                List.of("b", "c", "d"),
                ids(select.where(PLANT.in("rose").bed().between(1, 2)).fetch()));
        assertEquals(
                List.of("b"),
                ids(select.where(PLANT.in("rose").bed().eq(1).id().beginsWith("b"))
                        .fetch()));
        assertEquals(
                List.of("c"),
                ids(select.where(PLANT.in("rose").bed().eq(1).id().gt("b")).fetch()));
    }

    @Test
    void aRangeThatCannotHoldAnythingSendsNothing() {
        assertEquals(
                List.of(), select.where(PLANT.in("rose").bed().between(3, 2)).fetch());
        assertEquals(0, select.where(PLANT.in("rose").bed().between(3, 2)).count());
        assertEquals(
                0, select.where(PLANT.in("rose").bed().between(3, 2)).stream().count());
        assertEquals(List.of(), sent.names());
    }

    @Test
    void conditionsBesideAPathBecomeAFilter() {
        var dear = select.where(PLANT.in("rose"), PLANT.price.gt(2), PLANT.note.ne("note d"));

        assertEquals(List.of("e", "f"), ids(dear.fetch()));
        assertEquals(2, dear.count());
        assertEquals(List.of("e"), ids(dear.limit(1).fetch()));
        assertEquals(1, dear.limit(1).count());
        assertTrue(dear.exists());
        assertFalse(dear.where(PLANT.price.gt(100)).exists());
    }

    @Test
    void aLocalIndexIsReadConsistently() {
        var low = select.where(PLANT.byHeight("rose").height().lt(0)).consistent();

        assertEquals(List.of("a", "b", "c"), ids(both(low::fetch, low::fetchAsync)));
        QueryRequest request = sent.requests(QueryRequest.class).get(0);
        assertEquals("lsi1", request.indexName());
        assertTrue(request.consistentRead());
    }

    @Test
    void aGlobalIndexIsReadByItsPath() {
        var pears = select.where(PLANT.byKind(Plant.Kind.PEAR).plantedAt().ge(Plants.MARCH.plusSeconds(90)));

        assertEquals(List.of("f"), ids(both(pears::fetch, pears::fetchAsync)));
        assertEquals("gsi1", sent.requests(QueryRequest.class).get(0).indexName());
    }

    @Test
    void whatAKeysOnlyIndexLacksIsReadFromTheTable() {
        var byAnn = select.where(PLANT.ready(Plant.Kind.PEAR).owner().eq("ANN")).hydrate();

        assertEquals(List.of("c"), ids(both(byAnn::fetch, byAnn::fetchAsync)));
        assertEquals(List.of("Query", "BatchGetItem", "Query", "BatchGetItem"), sent.names());
        assertEquals(1, byAnn.count());
        assertEquals(List.of(), byAnn.where(PLANT.owner.eq("ANN")).fetch());
    }

    @Test
    void whatChangedSinceTheIndexSawItIsLeftOut() {
        Map<String, AttributeValue> stale = Stored.item(PLANT, ripe("stale", 1, "y", "Eve"));
        stale.put("state", AttributeValue.fromS("GREEN"));
        place.storeItems("yard", List.of(stale));
        var ripe = select.where(PLANT.kind.eq(Plant.Kind.PEAR), PLANT.state.eq(Plant.State.RIPE), PLANT.owner.eq("Eve"))
                .hydrate();

        assertEquals("gsi2 (ready)", ripe.explain().accessPath());
        assertEquals(List.of(), ripe.fetch());
        assertEquals(0, ripe.count());
    }

    @Test
    void withoutHydrationTheIndexSaysWhatItLacks() {
        MissingAccessPathException refused =
                assertThrows(MissingAccessPathException.class, select.where(PLANT.ready(Plant.Kind.PEAR))::fetch);

        assertTrue(refused.getMessage().contains("gsi2 (ready)"), refused::getMessage);
        assertTrue(refused.getMessage().contains("hydrate()"), refused::getMessage);
        assertTrue(refused.getMessage().contains("price"), refused::getMessage);
    }

    @Test
    void theIndexNamedIsUsed() {
        var kinds =
                select.using(YARD.gsi1).where(PLANT.kind.eq(Plant.Kind.PEAR), PLANT.garden.eq("rose"), PLANT.bed.eq(1));

        assertEquals(List.of("b", "c"), ids(kinds.fetch()));
        assertEquals("gsi1", sent.requests(QueryRequest.class).get(0).indexName());
        assertThrows(MissingAccessPathException.class, select.using(YARD.gsi1).where(PLANT.garden.eq("rose"))::fetch);
        assertThrows(
                MissingAccessPathException.class,
                select.using(YARD.gsi1).where(PLANT.kind.eq(Plant.Kind.PEAR)).consistent()::fetch);
        assertThrows(IllegalArgumentException.class, select.using(YARD.gsi1).where(PLANT.in("rose"))::fetch);
    }

    @Test
    void severalResultsAreTooManyForOne() {
        var garden = select.where(PLANT.in("rose"));

        TooManyResultsException thrown =
                Both.fail(TooManyResultsException.class, garden::fetchOne, garden::fetchOneAsync);

        assertTrue(thrown.getMessage().contains("Plant"), thrown::getMessage);
        assertEquals(Optional.of("a"), garden.fetchFirst().map(Plant::id));
        assertEquals(Optional.of("f"), garden.descending().fetchFirst().map(Plant::id));
        assertEquals(Optional.of("a"), garden.limit(1).fetchOne().map(Plant::id));
        assertTrue(both(garden::exists, garden::existsAsync));
    }

    @Test
    void tuplesHoldTheAttributesAskedFor() {
        var prices = db.select(PLANT.price, PLANT.yields.at(0), PLANT.owner)
                .from(PLANT)
                .where(PLANT.in("rose").bed().le(1), PLANT.note.ne("note c"));

        List<Tuple<Plant>> tuples = both(prices::fetch, prices::fetchAsync);

        assertEquals(2, tuples.size());
        assertEquals(plant("rose", 1, "b").price(), tuples.get(1).get(PLANT.price));
        assertEquals(1, tuples.get(1).get(PLANT.yields.at(0)));
        assertNull(tuples.get(1).get(PLANT.owner));
        assertEquals("(price=2, yields[0]=1, owner=null)", tuples.get(1).toString());
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> tuples.get(0).get(PLANT.note));
        assertTrue(thrown.getMessage().contains("note"), thrown::getMessage);
    }

    @Test
    void aLimitStopsReading() {
        assertEquals(
                List.of("a", "b"),
                ids(select.where(PLANT.in("rose")).limit(2).pageSize(1).fetch()));
        assertTrue(sent.names().size() <= 4);
        assertThrows(IllegalArgumentException.class, () -> select.limit(0));
        assertThrows(IllegalArgumentException.class, () -> select.pageSize(0));
    }
}
