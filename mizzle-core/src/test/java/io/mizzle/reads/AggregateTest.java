package io.mizzle.reads;

import static io.mizzle.Aggregate.avg;
import static io.mizzle.Aggregate.count;
import static io.mizzle.Aggregate.max;
import static io.mizzle.Aggregate.min;
import static io.mizzle.Aggregate.sum;
import static io.mizzle.reads.Plants.plant;
import static io.mizzle.reads.fixtures.QPlant.PLANT;
import static io.mizzle.reads.fixtures.QYard.YARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Group;
import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.Totals;
import io.mizzle.Tuple;
import io.mizzle.exception.ItemFormatException;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.reads.fixtures.Plant;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What aggregates ask of DynamoDB and what they answer in the special cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AggregateTest {

    private final Sent sent = new Sent();
    private Mizzle db;
    private Select<Plant, Plant> plants;

    @BeforeAll
    void store() {
        Place place = Place.with("figures-", YARD);
        place.store(
                PLANT,
                IntStream.range(0, 10).mapToObj(i -> plant("rose", i, "p" + i)).toList());
        Map<String, AttributeValue> broken = Stored.item(PLANT, plant("odd", 0, "x"));
        broken.put("price", AttributeValue.fromS("much"));
        place.storeItems("yard", List.of(broken));
        db = place.builder().interceptor(sent).build();
        plants = db.select().from(PLANT);
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void onlyWhatTheFiguresNeedIsAskedFor() {
        Totals<Plant> totals = plants.where(PLANT.in("rose"))
                .aggregate(count(), sum(PLANT.price))
                .fetch();

        assertEquals(10, totals.get(count()));
        assertEquals(new BigDecimal("55"), totals.get(sum(PLANT.price)));
        QueryRequest query = sent.requests(QueryRequest.class).get(0);
        assertEquals(
                Set.of("price", "pk", "sk", "_type"),
                Set.copyOf(query.expressionAttributeNames().values().stream()
                        .filter(name -> !name.equals("expiresAt"))
                        .toList()));
    }

    @Test
    void theNumberOfItemsAloneIsCountedByDynamoDb() {
        assertEquals(
                10, plants.where(PLANT.in("rose")).aggregate(count()).fetch().get(count()));

        assertEquals("COUNT", sent.requests(QueryRequest.class).get(0).selectAsString());
    }

    @Test
    void allPagesAreReadAndALimitEndsThem() {
        var all = plants.where(PLANT.in("rose")).pageSize(3);

        assertEquals(10, all.aggregate(count(PLANT.price)).fetch().get(count(PLANT.price)));
        assertEquals(4, sent.names().size());
        assertEquals(
                new BigDecimal("10"),
                all.limit(4).aggregate(sum(PLANT.price)).fetch().get(sum(PLANT.price)));
        assertEquals(4, all.limit(4).aggregate(count()).fetch().get(count()));
    }

    @Test
    void nothingHasCountAndSumZeroAndNoOtherFigures() {
        Totals<Plant> none = plants.where(PLANT.in("none"))
                .aggregate(count(), sum(PLANT.price), min(PLANT.id), max(PLANT.id), avg(PLANT.price))
                .fetch();

        assertEquals(0, none.get(count()));
        assertEquals(BigDecimal.ZERO, none.get(sum(PLANT.price)));
        assertEquals(Optional.empty(), none.get(min(PLANT.id)));
        assertEquals(Optional.empty(), none.get(max(PLANT.id)));
        assertEquals(Optional.empty(), none.get(avg(PLANT.price)));
        assertEquals(
                List.of(),
                plants.where(PLANT.in("none"))
                        .groupBy(PLANT.kind)
                        .aggregate(count())
                        .fetch());
    }

    @Test
    void averagesAreRoundedAsSaid() {
        MathContext two = new MathContext(2);

        Totals<Plant> totals = plants.where(PLANT.in("rose"))
                .limit(3)
                .aggregate(avg(PLANT.height), avg(PLANT.height, two), avg(PLANT.bed))
                .fetch();

        assertEquals(Optional.of(new BigDecimal("-1")), totals.get(avg(PLANT.height)));
        assertEquals(Optional.of(new BigDecimal("1")), totals.get(avg(PLANT.bed)));
        assertEquals(Optional.of(new BigDecimal("-1")), totals.get(avg(PLANT.height, two)));
    }

    @Test
    void groupsComeInTheOrderInWhichTheyAreMet() {
        List<Group<Plant, Plant.Kind>> groups = plants.where(PLANT.in("rose"))
                .groupBy(PLANT.kind)
                .aggregate(count(), max(PLANT.bed))
                .fetch();

        assertEquals(
                List.of(Plant.Kind.APPLE, Plant.Kind.PEAR, Plant.Kind.PLUM),
                groups.stream().map(Group::key).toList());
        assertEquals(4, groups.get(0).get(count()));
        assertEquals(Optional.of(9), groups.get(0).get(max(PLANT.bed)));
    }

    @Test
    void groupsOfSeveralAttributesHaveThemAllInTheirKeys() {
        List<Group<Plant, Tuple<Plant>>> groups = plants.where(PLANT.in("rose"))
                .groupBy(PLANT.kind, PLANT.bed)
                .aggregate(count())
                .fetch();

        Tuple<Plant> first = groups.get(0).key();
        assertEquals(Plant.Kind.APPLE, first.get(PLANT.kind));
        assertEquals(0, first.get(PLANT.bed));
        assertEquals(groups.size(), groups.stream().map(Group::key).distinct().count());
        assertThrows(IllegalArgumentException.class, () -> first.get(PLANT.price));
    }

    @Test
    void aFigureThatWasNotAskedForIsRefused() {
        Totals<Plant> totals = plants.where(PLANT.in("rose")).aggregate(count()).fetch();

        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> totals.get(sum(PLANT.price)));

        assertTrue(thrown.getMessage().contains("sum(price)"), thrown::getMessage);
    }

    @Test
    void failuresAreThoseOfASelect() {
        var broken = plants.where(PLANT.in("odd")).aggregate(sum(PLANT.price));
        var unkeyed = plants.where(PLANT.price.gt(1)).aggregate(count());

        ItemFormatException format = Both.fail(ItemFormatException.class, broken::fetch, broken::fetchAsync);
        assertTrue(format.getMessage().contains("PLANT#000#x"), format::getMessage);
        Both.fail(MissingAccessPathException.class, unkeyed::fetch, unkeyed::fetchAsync);
    }

    @Test
    void explainSaysThatAllPagesAreRead() {
        String explanation = plants.where(PLANT.in("rose"))
                .groupBy(PLANT.kind)
                .aggregate(count())
                .explain()
                .toString();

        assertTrue(explanation.contains("aggregate (Query)"), explanation);
        assertTrue(explanation.contains("All pages are read"), explanation);
        assertEquals(List.of(), sent.names());
    }
}
