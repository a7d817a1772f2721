package io.mizzle.handwritten;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Partition {@code OWNER#{ownerId}}, sort {@code PARCEL#{parcelId}}; {@code gsi1} byStatus: {@code STATUS#{status}},
 * {@code PARCEL#{placedAt}#{parcelId}}; {@code gsi2} openByCity when {@code status = OPEN}: {@code OPEN},
 * {@code {home.city}#{placedAt}}; {@code gsi3} byCoupon: {@code COUPON#{coupon}}; {@code lsi1} byTotal:
 * {@code TOTAL#{total:dec(12,2)}}; {@code gsi4} byWeight: the component {@code weight} itself, with {@code DAY#{createdAt}}.
 */
public record Parcel(
        String ownerId,
        UUID parcelId,
        String status,
        Instant placedAt,
        BigDecimal total,
        int retries,
        @Nullable String note,
        @Nullable String coupon,
        @Nullable Integer weight,
        Home home,
        List<String> steps,
        Set<String> tags,
        Map<String, String> labels,
        @Nullable Instant expiresAt,
        @Nullable String secret,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** A document. */
    public record Home(String street, String city, @Nullable String zip) {}
}
