package io.mizzle.schema;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leaves everything as it is. */
final class UnchangedStamp implements Stamp {

    @Override
    public @Nullable UUID uuid(@Nullable UUID current, IdKind kind) {
        return current;
    }

    @Override
    public @Nullable String text(@Nullable String current, IdKind kind) {
        return current;
    }

    @Override
    public @Nullable Instant createdAt(@Nullable Instant current) {
        return current;
    }

    @Override
    public @Nullable Instant updatedAt(@Nullable Instant current) {
        return current;
    }

    @Override
    public @Nullable Long version(@Nullable Long current) {
        return current;
    }
}
