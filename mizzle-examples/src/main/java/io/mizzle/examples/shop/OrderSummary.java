package io.mizzle.examples.shop;

import io.mizzle.annotation.Projection;
import java.math.BigDecimal;
import java.util.UUID;

/** What a list of orders shows. */
// docs:begin summary
@Projection(of = Order.class)
public record OrderSummary(UUID orderId, Order.Status status, BigDecimal total) {}
// docs:end summary
