package io.mizzle.examples.shop;

import io.mizzle.annotation.CreatedAt;
import io.mizzle.annotation.Default;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import io.mizzle.annotation.UpdatedAt;
import io.mizzle.annotation.Version;
import java.time.Instant;
import java.util.UUID;

/** Who orders. */
// docs:begin customer
@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "PROFILE")
@IndexKey(index = "gsi1", name = "byEmail", partition = "EMAIL#{email:lower}", sort = "CUSTOMER")
@Relation(name = "orders", many = Order.class)
@Relation(name = "addresses", many = Address.class)
public record Customer(
        @GeneratedId UUID customerId,
        String email,
        String name,
        @Default("0") long orderCount,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version long version)
        implements Shop, CustomerItem {}
// docs:end customer
