package io.mizzle.examples.testing;

import static io.mizzle.examples.shop.QOrder.ORDER;
import static io.mizzle.examples.shop.ShopSamples.order;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.mizzle.Mizzle;
import io.mizzle.examples.products.QProduct;
import io.mizzle.examples.shop.Order;
import io.mizzle.examples.shop.QShop;
import io.mizzle.testing.DynamoDb;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

// docs:begin annotation
@DynamoDb({QShop.class, QProduct.class})
class OrdersTest {

    @Test
    void keepsAnOrder(Mizzle db) {
        Order stored = db.insert(ORDER).values(order(UUID.randomUUID(), 10)).execute();

        assertEquals(Optional.of(stored), db.get(ORDER.key(stored.customerId(), stored.orderId())));
    }
}
// docs:end annotation
