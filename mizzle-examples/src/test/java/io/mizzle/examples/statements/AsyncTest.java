package io.mizzle.examples.statements;

import static io.mizzle.examples.shop.Order.Status.PAID;
import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.Mizzle;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.exception.ItemNotFoundException;
import io.mizzle.testing.DynamoDb;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@DynamoDb(QShop.class)
class AsyncTest {

    private final UUID id = UUID.randomUUID();
    private final Mizzle db;

    AsyncTest(Mizzle db) {
        this.db = db;
    }

    @Test
    void everyTerminalHasAnAsyncTwin() {
        // docs:begin async
        CompletableFuture<Order> paid = db.insert(ORDER)
                .values(order(id, 10))
                .executeAsync()
                .thenCompose(stored -> db.update(ORDER)
                        .where(ORDER.keyOf(stored))
                        .set(ORDER.status, PAID)
                        .executeAsync());
        // docs:end async

        Order order = paid.join();
        assertEquals(PAID, order.status());
        assertEquals(
                List.of(order),
                db.select().from(ORDER).where(ORDER.in(id)).fetchAsync().join());
        assertEquals(1, db.select().from(ORDER).where(ORDER.in(id)).countAsync().join());
    }

    @Test
    void failuresAreThoseOfTheSyncTerminal() {
        CompletableFuture<Order> update = db.update(ORDER)
                .where(ORDER.key(id, UUID.randomUUID()))
                .set(ORDER.status, PAID)
                .executeAsync();

        CompletionException failure = assertThrows(CompletionException.class, update::join);

        assertInstanceOf(ItemNotFoundException.class, failure.getCause());
    }

    @Test
    void aPublisherReadsAsItIsAsked() {
        List<Order> stored = db.insert(ORDER)
                .values(IntStream.range(0, 10)
                        .mapToObj(i -> order(id, UUID.randomUUID(), i))
                        .toList())
                .execute();
        var received = new ConcurrentLinkedQueue<Order>();

        // docs:begin publish
        CompletableFuture<Void> done = db.select()
                .from(ORDER)
                .where(ORDER.in(id))
                .pageSize(3)
                .publish()
                .subscribe(received::add);
        // docs:end publish

        done.join();
        assertEquals(10, received.size());
        assertEquals(Set.copyOf(stored), new HashSet<>(received));
    }
}
