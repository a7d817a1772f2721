package io.mizzle.examples.shop;

import io.mizzle.annotation.Root;
import io.mizzle.annotation.View;
import java.util.List;

/** A customer with everything in the same partition. */
// docs:begin page
@View(of = Customer.class, maxRoundTrips = 1)
public record CustomerPage(@Root Customer customer, List<OrderPage> orders, List<Address> addresses) {}
// docs:end page
