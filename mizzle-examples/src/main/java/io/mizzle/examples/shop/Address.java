package io.mizzle.examples.shop;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import java.util.UUID;

/** A place a customer has things sent to. */
// docs:begin address
@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ADDR#{label}")
public record Address(UUID customerId, String label, PostalAddress address) implements Shop, CustomerItem {}
// docs:end address
