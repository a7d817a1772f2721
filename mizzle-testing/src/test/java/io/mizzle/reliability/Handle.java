package io.mizzle.reliability;

import io.mizzle.annotation.PartitionKey;
import io.mizzle.annotation.Table;
import io.mizzle.annotation.Unique;
import io.mizzle.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Somebody whose name nobody else may have. */
@Table(name = "handles")
public record Handle(
        @PartitionKey String ownerId,
        @Unique(lowercase = true) @Nullable String name,
        long visits,
        @Version long version) {}
