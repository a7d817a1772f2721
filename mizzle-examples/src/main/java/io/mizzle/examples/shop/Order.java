package io.mizzle.examples.shop;

import io.mizzle.annotation.Default;
import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Relation;
import io.mizzle.annotation.Ttl;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer ordered. Its lines are items of their own, right behind it in the same item collection. */
// docs:begin order
@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", name = "byStatus", partition = "STATUS#{status}", sort = "ORDER#{placedAt}#{orderId}")
@IndexKey(index = "lsi1", name = "byDate", sort = "ORDER#{placedAt}")
@Relation(name = "lines", many = OrderLine.class)
@Relation(name = "customer", one = Customer.class)
public record Order(
        UUID customerId,
        @GeneratedId UUID orderId,
        Status status,
        Instant placedAt,
        BigDecimal total,
        @Default("0") int retries,
        @Nullable String note,
        @Nullable String couponCode,
        PostalAddress shipTo,
        @Default List<Discount> discounts,
        Set<String> tags,
        @Default Map<String, String> labels,
        @Ttl @Nullable Instant expiresAt,
        @Version long version)
        implements Shop, CustomerItem {
    public enum Status {
        OPEN,
        PAID,
        CANCELLED
    }
}
// docs:end order
