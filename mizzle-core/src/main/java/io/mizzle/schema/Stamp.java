package io.mizzle.schema;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The values mizzle fills in when an entity is written: the one place for ids, timestamps and versions. The generated builder asks
 * it for every such component.
 */
public interface Stamp {

    /** The kinds of generated ids. */
    enum IdKind {
        /** Time-ordered UUID, version 7. */
        UUID_V7,
        /** Random UUID, version 4. */
        UUID_V4,
        /** Time-ordered, 26 characters; only for strings. */
        ULID
    }

    /** Leaves everything as it is. */
    Stamp NONE = new UnchangedStamp();

    /** The id to store. */
    @Nullable UUID uuid(@Nullable UUID current, IdKind kind);

    /** The id to store, as text. */
    @Nullable String text(@Nullable String current, IdKind kind);

    /** The creation time to store. */
    @Nullable Instant createdAt(@Nullable Instant current);

    /** The time of the last write to store. */
    @Nullable Instant updatedAt(@Nullable Instant current);

    /** The version to store; null and 0 mean never stored. */
    @Nullable Long version(@Nullable Long current);
}
