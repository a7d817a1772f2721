package io.mizzle.migration.schema;

import io.mizzle.annotation.IndexPartitionKey;
import io.mizzle.annotation.IndexSortKey;
import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.SortKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Ttl;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something whose descriptor says a little of everything. */
@Table(name = "gadgets", timeToLive = "expiresAt")
record Gadget(
        @PartitionKey String id,
        @SortKey long number,
        @IndexPartitionKey("byKind") String kind,
        @IndexSortKey("byKind") BigDecimal price,
        Set<String> tags,
        @Ttl @Nullable Instant expiresAt,
        @Version long version) {}
