package io.mizzle.reliability;

import io.mizzle.annotation.Entity;
import io.mizzle.annotation.Key;
import io.mizzle.annotation.SoftDelete;
import io.mizzle.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Stands on the shelf its key names. */
@Entity
@Key(partition = "SHELF#{shelfId}", sort = "BOX#{boxId}")
public record Box(
        String shelfId,
        String boxId,
        @Nullable BigDecimal weight,
        @SoftDelete @Nullable Instant deletedAt,
        @Version long version)
        implements Store {}
