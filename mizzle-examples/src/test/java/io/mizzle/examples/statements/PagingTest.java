package io.mizzle.examples.statements;

import static io.mizzle.Aggregate.avg;
import static io.mizzle.Aggregate.count;
import static io.mizzle.Aggregate.max;
import static io.mizzle.Aggregate.sum;
import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QShop.SHOP;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Cursor;
import io.mizzle.Group;
import io.mizzle.Mizzle;
import io.mizzle.Page;
import io.mizzle.ScanOrder;
import io.mizzle.Totals;
import io.mizzle.examples.shop.Order;
import io.mizzle.testing.DynamoDbExtension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingTest {

    @RegisterExtension
    final DynamoDbExtension dynamoDb = DynamoDbExtension.with(SHOP);

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void tenOrders(Mizzle db) {
        db.insert(ORDER)
                .values(IntStream.range(0, 10)
                        .mapToObj(i -> ORDER.copy(order(id, new UUID(0, i), i + 1))
                                .status(i < 4 ? PAID : OPEN)
                                .build())
                        .toList())
                .execute();
    }

    @Test
    void pagesOfResults(Mizzle db) {
        List<Order> seen = new ArrayList<>();

        // docs:begin pages
        var paid = db.select()
                .from(ORDER)
                .where(ORDER.in(id), ORDER.status.eq(PAID))
                .limit(3);
        Optional<Cursor> next = Optional.empty();
        do {
            Page<Order> page = paid.page(next.orElse(null));
            seen.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        // docs:end pages

        assertEquals(4, seen.size());
    }

    @Test
    void figures(Mizzle db) {
        // docs:begin totals
        Totals<Order> totals = db.select()
                .from(ORDER)
                .where(ORDER.in(id))
                .aggregate(count(), sum(ORDER.total), max(ORDER.total), avg(ORDER.total))
                .fetch();
        long orders = totals.get(count());
        BigDecimal turnover = totals.get(sum(ORDER.total));
        Optional<BigDecimal> largest = totals.get(max(ORDER.total));
        // docs:end totals

        assertEquals(10, orders);
        assertEquals(new BigDecimal("55"), turnover);
        assertEquals(Optional.of(new BigDecimal("10")), largest);
    }

    @Test
    void figuresOfGroups(Mizzle db) {
        // docs:begin groups
        List<Group<Order, Order.Status>> byStatus = db.select()
                .from(ORDER)
                .where(ORDER.in(id))
                .groupBy(ORDER.status)
                .aggregate(count(), sum(ORDER.total))
                .fetch();
        Order.Status first = byStatus.get(0).key();
        BigDecimal itsTurnover = byStatus.get(0).get(sum(ORDER.total));
        // docs:end groups

        assertEquals(PAID, first);
        assertEquals(new BigDecimal("10"), itsTurnover);
    }

    @Test
    void wholeTables(Mizzle db) {
        List<Order> archived = new ArrayList<>();

        // docs:begin parallel
        try (var all = db.select().from(ORDER).parallelScan(8, ScanOrder.BY_SEGMENT).readUnitsPerSecond(200).stream()) {
            all.forEach(archived::add);
        }
        // docs:end parallel

        assertEquals(10, archived.size());
        assertTrue(db.select().from(ORDER).parallelScan(8).count() == 10);
    }
}
