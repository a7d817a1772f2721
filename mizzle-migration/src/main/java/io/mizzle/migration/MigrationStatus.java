package io.mizzle.migration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A migration and what the history says of it.
 *
 * @param id the migration's
 * @param state how far it is
 * @param step the step it is at, from 0; as many as it has when it is done
 * @param steps how many it has
 * @param at when the state was written, or null
 * @param by who wrote it, or null
 * @param error what went wrong, or null
 * @param edited whether the plan is no longer the one that was begun
 * @param known whether the folder has it; a migration that only the history has comes from a newer version of the project
 */
public record MigrationStatus(
        String id,
        MigrationState state,
        int step,
        int steps,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String error,
        boolean edited,
        boolean known) {}
