package io.mizzle.reliability;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.UpdatedAt;
import io.mizzle.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that is counted, and that must not be counted twice. */
@Table(name = "counters")
public record Counter(
        @PartitionKey String counterId,
        long amount,
        @Nullable String note,
        @UpdatedAt Instant updatedAt,
        @Version long version) {}
