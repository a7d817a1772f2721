package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.QOrderLine.ORDER_LINE;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Address;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.OrderLine;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.ModelException;
import io.mizzle.schema.PrimaryKey;
import io.mizzle.testing.DynamoDb;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class BatchTest {

    private final UUID id = UUID.randomUUID();
    private final UUID orderId = UUID.randomUUID();
    private final Mizzle db;

    BatchTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void writesAndDeletesAnyNumberOfItemsOfSeveralEntities() {
        Address old = db.insert(ADDRESS).values(new Address(id, "old", HOME)).execute();
        List<OrderLine> lines = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new OrderLine(id, orderId, i, "tea", i))
                .toList();
        List<PrimaryKey<Address>> keys = List.of(ADDRESS.keyOf(old));

        // docs:begin batch
        db.batch().put(ORDER_LINE, lines).delete(ADDRESS, keys).execute();
        // docs:end batch

        assertEquals(
                lines,
                db.select()
                        .from(ORDER_LINE)
                        .where(ORDER_LINE.in(id).orderId().eq(orderId))
                        .fetch());
        assertEquals(0, db.select().from(ADDRESS).where(ADDRESS.in(id)).count());
    }

    @Test
    void refusesWhatHasAVersionUnlessAsked() {
        Order order = order(id, orderId, 10);

        assertThrows(ModelException.class, () -> db.batch().put(ORDER, order).execute());

        // docs:begin unchecked
        db.batch().put(ORDER, order).unchecked().execute();
        // docs:end unchecked
        assertEquals(1, db.select().from(ORDER).where(ORDER.in(id)).count());
    }
}
