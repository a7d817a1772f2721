package io.mizzle.examples.shop;

import static io.mizzle.examples.shop.QOrder.ORDER;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Values the tests of the shop share. */
public final class ShopSamples {

    /** A moment orders are placed at. */
    public static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    /** A day later. */
    public static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    /** Where things are sent to. */
    public static final PostalAddress HOME = new PostalAddress("Via Roma 1", "Turin", "10121");

    private ShopSamples() {}

    /** An open order with everything that is required; its id is filled in by the insert. */
    public static QOrder.Builder order(UUID customerId, long total) {
        return ORDER.builder()
                .customerId(customerId)
                .status(Order.Status.OPEN)
                .placedAt(MONDAY)
                .total(BigDecimal.valueOf(total))
                .shipTo(HOME);
    }

    /** An order as an entity, with an id of its own. */
    public static Order order(UUID customerId, UUID orderId, long total) {
        return order(customerId, total).orderId(orderId).build();
    }
}
