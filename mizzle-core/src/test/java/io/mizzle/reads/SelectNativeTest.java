package io.mizzle.reads;

import static io.mizzle.reads.Both.both;
import static io.mizzle.reads.fixtures.QSale.SALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.Select;
import io.mizzle.Sent;
import io.mizzle.Tuple;
import io.mizzle.reads.fixtures.Sale;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.TableDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Keys that hold components' own values, a multi-attribute index, awkward names, lazy components. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SelectNativeTest {

    private final Sent sent = new Sent();
    private Mizzle db;
    private Select<Sale, Sale> select;

    @BeforeAll
    void store() {
        Place place = Place.with("native-", EntityDefinition.of(SALE).table());
        place.store(
                SALE,
                List.of(
                        sale("north", 1, "Rome", 1, "pear", "2"),
                        sale("north", 10, "Rome", 1, "apple", "10"),
                        sale("north", 2, "Rome", 2, "fig", "3"),
                        sale("north", 3, "Oslo", 1, "plum", "1"),
                        sale("south", 1, "Rome", 1, "kiwi", "7")));
        db = place.builder().interceptor(sent).build();
        select = db.select().from(SALE);
    }

    private static Sale sale(String shop, long number, String city, int day, String item, String price) {
        return new Sale(shop, number, city, day, item, new BigDecimal(price), "fast", "paper", "4711");
    }

    @BeforeEach
    void forget() {
        sent.names();
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertEquals(
                List.of(1L, 2L, 3L, 10L), numbers(select.where(SALE.in("north")).fetch()));
        assertEquals(
                List.of(10L),
                numbers(select.where(SALE.in("north").number().gt(3)).fetch()));
        assertEquals(
                List.of(2L, 3L),
                numbers(select.where(SALE.shop.eq("north"), SALE.number.gt(1), SALE.number.lt(10))
                        .fetch()));
        assertEquals(Optional.of(2L), db.get(SALE.key("north", 2)).map(Sale::number));
    }

    @Test
    void aLocalIndexSortsByItsOwnAttribute() {
        var cheap = select.where(SALE.byPrice("north").price().lt(new BigDecimal("5")));

        assertEquals(List.of(3L, 1L, 2L), numbers(both(cheap::fetch, cheap::fetchAsync)));
        assertEquals(
                List.of(3L, 1L, 2L),
                numbers(select.where(SALE.shop.eq("north"), SALE.price.lt(5)).fetch()));
        assertTrue(sent.requests(QueryRequest.class).stream().allMatch(each -> "byPrice".equals(each.indexName())));
    }

    @Test
    void aMultiAttributeIndexTakesAllOfItsPartitionAndRangesLast() {
        assertEquals(
                List.of(10L, 1L, 2L),
                numbers(select.where(SALE.byCity("north", "Rome")).fetch()));
        assertEquals(
                List.of(1L),
                numbers(select.where(
                                SALE.byCity("north", "Rome").day().eq(1).item().gt("b"))
                        .fetch()));
        assertEquals(
                List.of(10L, 1L),
                numbers(select.using(
                                TableDefinition.of(EntityDefinition.of(SALE).table())
                                        .indexes()
                                        .get(0))
                        .where(SALE.shop.eq("north"), SALE.city.in("Rome", "Paris"), SALE.day.eq(1))
                        .fetch()));
    }

    @Test
    void attributesOfAnyNameCanBeFilteredAndProjected() {
        var pears = db.select(SALE.item, SALE.order, SALE.city)
                .from(SALE)
                .where(SALE.in("north"), SALE.item.eq("pear"), SALE.order.eq("fast"), SALE.city.ne("Oslo"));

        List<Tuple<Sale>> tuples = both(pears::fetch, pears::fetchAsync);

        assertEquals(
                "(a.\"b\"#ü🍐=pear, size=fast, city name=Rome)", tuples.get(0).toString());
        QueryRequest request = sent.requests(QueryRequest.class).get(0);
        assertFalse(request.filterExpression().contains("size"), request::filterExpression);
        assertTrue(request.expressionAttributeNames().containsValue("a.\"b\"#ü🍐"));
    }

    @Test
    void lazyComponentsAreReadWhenAskedFor() {
        assertNull(db.get(SALE.key("north", 1)).orElseThrow().receipt());
        Tuple<Sale> tuple = db.select(SALE.receipt)
                .from(SALE)
                .where(SALE.key("north", 1))
                .fetchOne()
                .orElseThrow();

        assertEquals("paper", tuple.get(SALE.receipt));
        assertEquals(
                1, select.where(SALE.key("north", 1), SALE.receipt.eq("paper")).count());
        assertNull(select.where(SALE.in("north"), SALE.receipt.eq("paper"))
                .fetchFirst()
                .map(Sale::receipt)
                .orElse(null));
    }

    @Test
    void sensitiveValuesAreNeverPrinted() {
        var select = db.select(SALE.card).from(SALE).where(SALE.in("north"), SALE.card.eq("4711"));

        assertFalse(select.explain().toString().contains("4711"), select::toString);
        assertFalse(select.fetch().get(0).toString().contains("4711"));
    }

    @Test
    void noKeyIsBlankSoThatBlankKeysFindNothingAndBlankRangesEverything() {
        assertEquals(List.of(), select.where(SALE.in("")).fetch());
        assertEquals(Optional.empty(), db.get(SALE.key("", 1)));
        assertEquals(
                List.of(Optional.empty(), Optional.of(1L)),
                select.keys(SALE.key("", 1), SALE.key("north", 1)).fetchAll().stream()
                        .map(found -> found.map(Sale::number))
                        .toList());
        assertEquals(1, sent.names().size());
        assertEquals(
                List.of(10L, 1L),
                numbers(select.where(
                                SALE.byCity("north", "Rome").day().eq(1).item().ge(""))
                        .fetch()));
        assertEquals(
                List.of(),
                select.where(SALE.byCity("north", "Rome").day().eq(1).item().lt(""))
                        .fetch());
        assertEquals(
                List.of(10L),
                numbers(select.where(
                                SALE.byCity("north", "Rome").day().eq(1).item().between("", "b"))
                        .fetch()));
    }

    @Test
    void listsOfMoreThanAHundredValuesAreSplit() {
        List<String> orders = IntStream.range(0, 150).mapToObj(i -> "order" + i).toList();

        assertEquals(0, select.where(SALE.in("north"), SALE.order.in(orders)).count());
        assertEquals(
                4, select.where(SALE.in("north"), SALE.order.in(orders).not()).count());
        assertEquals(
                4,
                select.where(SALE.in("north"), SALE.order.in(orders).or(SALE.order.eq("fast")))
                        .count());
        assertNotNull(sent.names());
    }

    private static List<Long> numbers(List<Sale> sales) {
        return sales.stream().map(Sale::number).toList();
    }
}
