package io.mizzle.compatibility;

import io.mizzle.annotation.Document;
import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the enhanced client stores, read as it is by default. */
@Table(name = "gauges")
public record Gauge(
        @PartitionKey String site,
        @SortKey long number,
        UUID serial,
        State state,
        int count,
        double ratio,
        BigDecimal price,
        boolean active,
        Instant measuredAt,
        @Nullable String note,
        List<String> lines,
        Set<String> tags,
        Set<Integer> levels,
        Map<String, Integer> totals,
        byte[] raw,
        Spot spot,
        @Version long version) {

    /** How it does. */
    public enum State {
        OPEN,
        SHUT
    }

    /** Where it is. */
    @Document
    public record Spot(String city, @Nullable String street) {}
}
