package io.mizzle.internal.write;

import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.execute.Ids;
import io.mizzle.schema.EntityBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.Role;
import io.mizzle.schema.Stamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The one place for generated ids, timestamps and versions of every write. One instance serves one write, whose timestamps are
 * equal. Immutable.
 *
 * @param now the time of the write
 * @param ids makes ids
 */
record Stamping(Instant now, Ids ids) {

    private static final Set<Role> FILLED = Set.of(Role.GENERATED_ID, Role.CREATED_AT, Role.UPDATED_AT, Role.VERSION);

    /** Whether anything of an entity is generated when it is put. */
    static boolean isNeeded(EntityDefinition<?> entity) {
        for (Role role : FILLED) {
            if (entity.has(role)) {
                return true;
            }
        }
        return false;
    }

    /** For a write that happens now. */
    static Stamping now(Engine engine) {
        return new Stamping(engine.clock().instant(), engine.ids());
    }

    /** For a new item: times are now, the version is 1. */
    <E> E inserted(EntityBuilder<E> builder) {
        return EntityBuilder.stamped(builder, new Values(now, now, current -> 1L));
    }

    /** For an item that overwrites whatever is there: times are now, the version counts on from the entity's own. */
    <E> E put(EntityBuilder<E> builder) {
        return EntityBuilder.stamped(builder, puts());
    }

    /** The same for many. */
    Stamp puts() {
        return new Values(now, now, Stamping::next);
    }

    /** For an item that takes the place of the one the entity was read from: created when that was, written now. */
    <E> E replaced(EntityBuilder<E> builder) {
        return EntityBuilder.stamped(builder, new Values(null, now, Stamping::next));
    }

    /** For an item that may exist: created now if it does not; the version counts on only where it is known. */
    <E> E upserted(EntityBuilder<E> builder) {
        return EntityBuilder.stamped(
                builder,
                new Values(now, now, current -> current == null || current == 0 ? Long.valueOf(0) : next(current)));
    }

    private static Long next(@Nullable Long version) {
        return version == null ? 1 : version + 1;
    }

    private interface Counting {
        @Nullable Long after(@Nullable Long current);
    }

    private final class Values implements Stamp {

        private final @Nullable Instant created;
        private final Instant updated;
        private final Counting counting;

        Values(@Nullable Instant created, Instant updated, Counting counting) {
            this.created = created;
            this.updated = updated;
            this.counting = counting;
        }

        @Override
        public @Nullable UUID uuid(@Nullable UUID current, IdKind kind) {
            if (current != null) {
                return current;
            }
            return kind == IdKind.UUID_V4 ? ids.uuidV4() : ids.uuidV7();
        }

        @Override
        public @Nullable String text(@Nullable String current, IdKind kind) {
            if (current != null) {
                return current;
            }
            return switch (kind) {
                case ULID -> ids.ulid();
                case UUID_V4 -> ids.uuidV4().toString();
                case UUID_V7 -> ids.uuidV7().toString();
            };
        }

        @Override
        public @Nullable Instant createdAt(@Nullable Instant current) {
            if (created != null) {
                return created;
            }
            return current == null ? now : current;
        }

        @Override
        public @Nullable Instant updatedAt(@Nullable Instant current) {
            return updated;
        }

        @Override
        public @Nullable Long version(@Nullable Long current) {
            return counting.after(current);
        }
    }
}
