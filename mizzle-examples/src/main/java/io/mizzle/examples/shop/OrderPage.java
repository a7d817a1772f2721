package io.mizzle.examples.shop;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.List;

/** An order and its lines. */
// docs:begin page
@View(of = Order.class, maxRoundTrips = 1)
public record OrderPage(@Root Order order, List<OrderLine> lines) {}
// docs:end page
