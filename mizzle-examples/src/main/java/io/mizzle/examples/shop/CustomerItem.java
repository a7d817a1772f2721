package io.mizzle.examples.shop;

import io.mizzle.annotation.ItemCollection;

/** What lies in a customer's partition. */
// docs:begin collection
@ItemCollection(partition = "CUSTOMER#{customerId}")
public sealed interface CustomerItem permits Customer, Order, OrderLine, Address {}
// docs:end collection
