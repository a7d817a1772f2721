package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QShop.SHOP;
import static io.mizzle.examples.shop.ShopSamples.MONDAY;
import static io.mizzle.examples.shop.ShopSamples.TUESDAY;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.Tuple;
import io.mizzle.examples.shop.Order;
import io.mizzle.exception.MissingAccessPathException;
import io.mizzle.exception.TooManyResultsException;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SelectTest {

    /** Fresh tables for every test: the statuses of orders are common to all customers. */
    @RegisterExtension
    final DynamoDbExtension dynamoDb = DynamoDbExtension.with(SHOP);

    private final UUID id = UUID.randomUUID();
    private List<Order> orders = List.of();

    @BeforeEach
    void fourOrders(Mizzle db) {
        orders = db.insert(ORDER)
                .values(List.of(
                        order(id, new UUID(0, 1), 5),
                        order(id, new UUID(0, 2), 20),
                        ORDER.copy(order(id, new UUID(0, 3), 30))
                                .placedAt(TUESDAY)
                                .build(),
                        ORDER.copy(order(id, new UUID(0, 4), 40)).status(PAID).build()))
                .execute();
    }

    @Test
    void aWholeKeyIsOneItem(Mizzle db) {
        UUID orderId = orders.get(0).orderId();

        // docs:begin one
        Optional<Order> one =
                db.select().from(ORDER).where(ORDER.key(id, orderId)).fetchOne();
        Optional<Order> same = db.get(ORDER.key(id, orderId));
        // docs:end one

        assertEquals(Optional.of(orders.get(0)), one);
        assertEquals(one, same);
    }

    @Test
    void conditionsFindTheirPath(Mizzle db) {
        // docs:begin big
        List<Order> big = db.select()
                .from(ORDER)
                .where(ORDER.customerId.eq(id), ORDER.total.gt(10))
                .limit(20)
                .fetch();
        // docs:end big

        assertEquals(Set.copyOf(orders.subList(1, 4)), Set.copyOf(big));
    }

    @Test
    void anIndexIsReadFromItsEnd(Mizzle db) {
        // docs:begin recent
        List<Order> recent = db.select()
                .from(ORDER)
                .where(ORDER.byStatus(OPEN).placedAt().ge(MONDAY), ORDER.total.gt(10))
                .descending()
                .fetch();
        // docs:end recent

        assertEquals(List.of(orders.get(2), orders.get(1)), recent);
    }

    @Test
    void pagesGoOnWhereACursorPoints(Mizzle db) {
        // docs:begin page
        var select = db.select().from(ORDER).where(ORDER.in(id)).pageSize(3);

        Page<Order> first = select.page();
        String next = first.next().orElseThrow().toString(); // hand it out, take it back

        Page<Order> second = select.page(Cursor.of(next));
        // docs:end page

        assertEquals(orders.subList(0, 3), first.items());
        assertEquals(orders.subList(3, 4), second.items());
        assertTrue(second.next().isEmpty());
    }

    @Test
    void countsWithoutFetching(Mizzle db) {
        // docs:begin count
        long count = db.select().from(ORDER).where(ORDER.in(id)).count();
        boolean any = db.select().from(ORDER).where(ORDER.byStatus(PAID)).exists();
        // docs:end count

        assertEquals(4, count);
        assertTrue(any);
    }

    @Test
    void someAttributesComeAsTuples(Mizzle db) {
        // docs:begin tuples
        List<Tuple<Order>> tuples = db.select(ORDER.orderId, ORDER.total, ORDER.shipTo.city)
                .from(ORDER)
                .where(ORDER.in(id))
                .fetch();
        BigDecimal total = tuples.get(0).get(ORDER.total);
        // docs:end tuples

        assertEquals(BigDecimal.valueOf(5), total);
        assertEquals("Turin", tuples.get(0).get(ORDER.shipTo.city));
        assertThrows(IllegalArgumentException.class, () -> tuples.get(0).get(ORDER.note));
    }

    @Test
    void severalKeysAnswerInTheirOrder(Mizzle db) {
        PrimaryKey<Order> k1 = ORDER.keyOf(orders.get(2));
        PrimaryKey<Order> k2 = ORDER.key(id, UUID.randomUUID());
        PrimaryKey<Order> k3 = ORDER.keyOf(orders.get(0));

        // docs:begin keys
        List<Optional<Order>> many =
                db.select().from(ORDER).keys(k1, k2, k3, k1).fetchAll();
        // docs:end keys

        Optional<Order> third = Optional.of(orders.get(2));
        assertEquals(List.of(third, Optional.empty(), Optional.of(orders.get(0)), third), many);
    }

    @Test
    void streamsReadPageByPage(Mizzle db) {
        List<Order> shipped = new ArrayList<>();

        // docs:begin stream
        try (Stream<Order> all = db.select().from(ORDER).where(ORDER.in(id)).pageSize(1).stream()) {
            all.filter(order -> order.status() == OPEN).forEach(shipped::add);
        }
        // docs:end stream

        assertEquals(orders.subList(0, 3), shipped);
    }

    @Test
    void severalMatchesOfOneAreAnError(Mizzle db) {
        // docs:begin first
        Optional<Order> first =
                db.select().from(ORDER).where(ORDER.in(id)).descending().fetchFirst();
        // docs:end first

        assertEquals(Optional.of(orders.get(3)), first);
        assertThrows(
                TooManyResultsException.class,
                () -> db.select().from(ORDER).where(ORDER.in(id)).fetchOne());
    }

    @Test
    void whatNoKeyServesIsRefusedUnlessAScanIsAllowed(Mizzle db) {
        // docs:begin scan
        MissingAccessPathException refused = assertThrows(
                MissingAccessPathException.class,
                () -> db.select().from(ORDER).where(ORDER.total.gt(25)).fetch());

        List<Order> scanned =
                db.select().from(ORDER).where(ORDER.total.gt(25)).allowScan().fetch();
        // docs:end scan

        assertTrue(refused.getMessage().contains("customerId"), refused.getMessage());
        assertEquals(2, scanned.size());
    }

    @Test
    void anIndexCanBeForced(Mizzle db) {
        // docs:begin using
        List<Order> open = db.select()
                .from(ORDER)
                .using(SHOP.gsi1)
                .where(ORDER.status.eq(OPEN), ORDER.customerId.eq(id))
                .fetch();
        // docs:end using

        assertEquals(orders.subList(0, 3), open);
    }

    @Test
    void segmentsAreScannedSideBySide(Mizzle db) {
        List<Order> many = db.insert(ORDER)
                .values(IntStream.range(0, 20)
                        .mapToObj(i -> order(UUID.randomUUID(), UUID.randomUUID(), i))
                        .toList())
                .execute();

        // docs:begin segments
        long all = db.select().from(ORDER).parallelScan(4).count();
        // docs:end segments

        assertEquals(orders.size() + many.size(), all);
    }
}
