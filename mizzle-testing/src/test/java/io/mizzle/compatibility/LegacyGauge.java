package io.mizzle.compatibility;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.ScalarForm;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.StoreAs;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What DynamoDBMapper stores by default: booleans as 0 and 1, times with milliseconds. */
@Table(name = "legacy")
public record LegacyGauge(
        @PartitionKey String site,
        @SortKey long number,
        UUID serial,
        Gauge.State state,
        int count,
        double ratio,
        BigDecimal price,
        @StoreAs(ScalarForm.ORDINAL) boolean active,
        Instant measuredAt,
        @Nullable String note,
        List<String> lines,
        Set<String> tags,
        Set<Integer> levels,
        Map<String, Integer> totals,
        ByteBuffer raw,
        Gauge.Spot spot,
        @Version long version) {}
