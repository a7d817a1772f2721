package io.mizzle.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entity as users declare it; {@link OrderCodec} is what the processor would generate for it. */
record Order(
        UUID orderId,
        Instant placedAt,
        BigDecimal total,
        int retries,
        @Nullable String note,
        Optional<String> couponCode,
        PostalAddress shipTo,
        List<Discount> discounts,
        Set<String> tags,
        Map<String, String> labels,
        long version) {

    record PostalAddress(String street, @Nullable String zip) {}

    sealed interface Discount {
        record Percent(int rate) implements Discount {}

        record Fixed(BigDecimal amount) implements Discount {}
    }
}
