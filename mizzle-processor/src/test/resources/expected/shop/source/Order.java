package shop;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.GeneratedId;
import io.mizzle.annotation.IndexKey;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.Ttl;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Key(partition = "CUSTOMER#{customerId}", sort = "ORDER#{orderId}")
@IndexKey(index = "gsi1", name = "byStatus", partition = "STATUS#{status}", sort = "ORDER#{placedAt}#{orderId}")
@IndexKey(index = "gsi2", name = "openByDay", partition = "OPEN#{placedAt:bucket(DAY)}", sort = "{placedAt}", when = "status = OPEN")
@IndexKey(index = "lsi1", name = "byTotal", sort = "TOTAL#{total:dec(12,2)}")
public record Order(
        UUID customerId,
        @GeneratedId UUID orderId,
        Status status,
        Instant placedAt,
        BigDecimal total,
        int retries,
        @Nullable String note,
        @Nullable String couponCode,
        PostalAddress shipTo,
        List<Discount> discounts,
        Set<String> tags,
        Map<String, String> labels,
        @Ttl @Nullable Instant expiresAt,
        @Version long version)
        implements Shop {
    public enum Status {
        OPEN,
        PAID,
        CANCELLED
    }
}
