package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.OPEN;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static io.mizzle.examples.shop.ShopSamples.MONDAY;
import static io.mizzle.examples.shop.ShopSamples.order;
import static java.math.BigDecimal.TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Customer;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.DuplicateItemException;
import io.mizzle.exception.InsertIncompleteException;
import io.mizzle.testing.DynamoDb;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class InsertTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    InsertTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void fillsInWhatIsGenerated() {
        // docs:begin insert
        Order stored = db.insert(ORDER)
                .values(ORDER.builder()
                        .customerId(id)
                        .status(OPEN)
                        .placedAt(MONDAY)
                        .total(TEN)
                        .shipTo(HOME))
                .execute();
        // docs:end insert

        assertNotNull(stored.orderId());
        assertEquals(1, stored.version());
        assertEquals(Optional.of(stored), db.get(ORDER.keyOf(stored)));
    }

    @Test
    void fillsInTimestamps() {
        Customer stored = db.insert(CUSTOMER)
                .values(CUSTOMER.builder().email("a@b.c").name("Ada"))
                .execute();

        assertNotNull(stored.createdAt());
        assertEquals(stored.createdAt(), stored.updatedAt());
    }

    @Test
    void refusesToOverwrite() {
        Order stored = db.insert(ORDER).values(order(id, 10)).execute();
        Order second = ORDER.copy(stored).total(BigDecimal.ONE).build();

        // docs:begin duplicate
        DuplicateItemException refused = assertThrows(
                DuplicateItemException.class,
                () -> db.insert(ORDER).values(second).execute());
        // docs:end duplicate

        assertEquals(Optional.of(stored), refused.oldEntity(Order.class));
        assertEquals(Optional.of(stored), db.get(ORDER.keyOf(stored)));
    }

    @Test
    void overwritesWhenAsked() {
        Order stored = db.insert(ORDER).values(order(id, 10)).execute();
        Order second = ORDER.copy(stored).total(BigDecimal.ONE).build();

        // docs:begin replace
        db.insert(ORDER).values(second).orReplace().execute();
        // docs:end replace

        assertEquals(BigDecimal.ONE, db.get(ORDER.keyOf(stored)).orElseThrow().total());
    }

    @Test
    void storesSeveralEachForItself() {
        Order o1 = order(id, UUID.randomUUID(), 1);
        Order o2 = order(id, UUID.randomUUID(), 2);
        Order o3 = order(id, UUID.randomUUID(), 3);

        // docs:begin several
        List<Order> three = db.insert(ORDER).values(o1, o2, o3).execute();
        // docs:end several

        assertEquals(3, three.size());
        assertEquals(three.get(1), db.get(ORDER.keyOf(o2)).orElseThrow());
    }

    @Test
    void namesWhatDidNotLand() {
        Order taken = db.insert(ORDER).values(order(id, 1)).execute();
        Order free = order(id, UUID.randomUUID(), 2);

        // docs:begin incomplete
        InsertIncompleteException incomplete = assertThrows(
                InsertIncompleteException.class,
                () -> db.insert(ORDER).values(taken, free).execute());
        List<Order> again = incomplete.notInserted(Order.class);
        // docs:end incomplete

        assertEquals(List.of(taken), again);
        assertEquals(1, incomplete.inserted(Order.class).size());
    }

    @Test
    void leavingOutARequiredComponentFailsAtTheCall() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> db.insert(ORDER)
                        .values(ORDER.builder()
                                .customerId(id)
                                .status(OPEN)
                                .placedAt(MONDAY)
                                .total(TEN))
                        .execute());

        assertTrue(refused.getMessage().contains("shipTo"), refused.getMessage());
    }
}
