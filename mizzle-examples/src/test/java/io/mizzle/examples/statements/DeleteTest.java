package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.CANCELLED;
import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.ConditionFailedException;
import io.mizzle.exception.VersionConflictException;
import io.mizzle.testing.DynamoDb;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class DeleteTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    DeleteTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void returnsWhatWasThere() {
        Order stored = db.insert(ORDER).values(order(id, 10).status(CANCELLED)).execute();
        UUID orderId = stored.orderId();

        // docs:begin delete
        Optional<Order> old = db.delete(ORDER)
                .where(ORDER.key(id, orderId), ORDER.status.eq(CANCELLED))
                .execute();
        // docs:end delete

        assertEquals(Optional.of(stored), old);
        assertEquals(Optional.empty(), db.get(ORDER.key(id, orderId)));
    }

    @Test
    void withoutConditionsAMissingItemIsNoFailure() {
        assertEquals(
                Optional.empty(),
                db.delete(ORDER).where(ORDER.key(id, UUID.randomUUID())).execute());
    }

    @Test
    void leavesWhatDoesNotFitTheCondition() {
        Order stored = db.insert(ORDER).values(order(id, 10)).execute();

        assertThrows(
                ConditionFailedException.class,
                () -> db.delete(ORDER)
                        .where(ORDER.keyOf(stored), ORDER.status.eq(PAID))
                        .execute());

        assertEquals(Optional.of(stored), db.get(ORDER.keyOf(stored)));
    }

    @Test
    void anEntityIsDeletedOnlyInTheVersionThatWasRead() {
        Order read = db.insert(ORDER).values(order(id, 10)).execute();
        db.update(ORDER).where(ORDER.keyOf(read)).add(ORDER.retries, 1).execute();

        // docs:begin entity
        assertThrows(
                VersionConflictException.class,
                () -> db.delete(ORDER).entity(read).execute());
        // docs:end entity

        assertTrue(db.get(ORDER.keyOf(read)).isPresent());
    }
}
