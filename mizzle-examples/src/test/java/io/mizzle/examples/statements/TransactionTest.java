package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.QAddress.ADDRESS;
import static io.mizzle.examples.shop.QCustomer.CUSTOMER;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.HOME;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.Mizzle;
import io.mizzle.Snapshot;
import io.mizzle.examples.shop.Address;
import io.mizzle.examples.shop.Customer;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.testing.DynamoDb;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class TransactionTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    TransactionTest(Mizzle db) {
        this.db = db;
    }

    @BeforeEach
    void aCustomer() {
        db.insert(CUSTOMER)
                .values(CUSTOMER.builder().customerId(id).email("a@b.c").name("Ada"))
                .execute();
    }

    @Test
    void writesAllOfIt() {
        db.insert(ADDRESS).values(new Address(id, "home", HOME)).execute();
        Order other = db.insert(ORDER).values(order(id, 5)).execute();
        Order o1 = order(id, UUID.randomUUID(), 10);
        UUID otherId = other.orderId();

        // docs:begin transaction
        db.transaction(
                        db.insert(ORDER).values(o1),
                        db.update(CUSTOMER).where(CUSTOMER.key(id)).add(CUSTOMER.orderCount, 1),
                        db.check(ADDRESS).where(ADDRESS.key(id, "home"), ADDRESS.address.exists()),
                        db.delete(ORDER).where(ORDER.key(id, otherId)))
                .execute();
        // docs:end transaction

        Customer customer = db.get(CUSTOMER.key(id)).orElseThrow();
        assertEquals(1, customer.orderCount());
        assertEquals(2, customer.version());
        assertEquals(1, db.select().from(ORDER).where(ORDER.in(id)).count());
    }

    @Test
    void writesNothingWhereOnePartFails() {
        Order order = order(id, UUID.randomUUID(), 10);

        // docs:begin failed
        TransactionFailedException failed = assertThrows(
                TransactionFailedException.class,
                () -> db.transaction(
                                db.insert(ORDER).values(order),
                                db.check(ADDRESS).where(ADDRESS.key(id, "home"), ADDRESS.address.exists()))
                        .execute());
        // docs:end failed

        assertEquals(2, failed.reasons().size());
        assertEquals(Optional.empty(), db.get(ORDER.keyOf(order)));
    }

    @Test
    void readsSeveralItemsAsTheyAreAtOneMoment() {
        Order order = db.insert(ORDER).values(order(id, 5)).execute();
        UUID orderId = order.orderId();

        // docs:begin read
        Snapshot snapshot =
                db.readTransaction(CUSTOMER.key(id), ORDER.key(id, orderId)).execute();
        Optional<Order> read = snapshot.get(ORDER.key(id, orderId));
        // docs:end read

        assertEquals(Optional.of(order), read);
        assertEquals(2, snapshot.size());
    }
}
