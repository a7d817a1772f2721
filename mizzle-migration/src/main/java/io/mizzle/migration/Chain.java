package io.mizzle.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The migrations of the folder beside what the history remembers. */
final class Chain {

    private final List<Migration> migrations;
    private final Map<String, HistoryRecord> records;

    Chain(List<Migration> migrations, Map<String, HistoryRecord> records) {
        this.migrations = migrations;
        this.records = records;
    }

    List<MigrationStatus> status() {
        List<MigrationStatus> all = new ArrayList<>();
        for (Migration migration : migrations) {
            HistoryRecord record = records.get(migration.id());
            all.add(
                    record == null
                            ? new MigrationStatus(
                                    migration.id(),
                                    MigrationState.PENDING,
                                    0,
                                    migration.steps().size(),
                                    null,
                                    null,
                                    null,
                                    false,
                                    true)
                            : status(record, migration));
        }
        records.values().stream()
                .filter(record ->
                        migrations.stream().noneMatch(each -> each.id().equals(record.id())))
                .forEach(record -> all.add(status(record, null)));
        return all;
    }

    private static MigrationStatus status(HistoryRecord record, @Nullable Migration migration) {
        int steps = migration == null ? record.step() : migration.steps().size();
        boolean edited = migration != null && !migration.checksum().equals(record.checksum());
        return new MigrationStatus(
                record.id(),
                record.state(),
                record.step(),
                steps,
                record.at(),
                record.by(),
                record.error(),
                edited,
                migration != null);
    }

    /** Those still to run, oldest first. */
    List<Migration> pending(Optional<String> to) {
        List<Migration> pending = new ArrayList<>();
        for (Migration migration : migrations) {
            HistoryRecord record = records.get(migration.id());
            if (record == null || record.state() != MigrationState.APPLIED) {
                pending.add(migration);
            }
            if (to.filter(migration.id()::equals).isPresent()) {
                return pending;
            }
        }
        if (to.isPresent()) {
            throw new MigrationException(
                    "There is no migration " + to.get() + "; there are "
                            + migrations.stream().map(Migration::id).toList(),
                    "Name one of them");
        }
        return pending;
    }

    Optional<HistoryRecord> record(Migration migration) {
        return Optional.ofNullable(records.get(migration.id()));
    }

    /** The last one that is applied. */
    Optional<Migration> last() {
        Migration last = null;
        for (Migration migration : migrations) {
            if (record(migration)
                    .filter(each -> each.state() == MigrationState.APPLIED)
                    .isPresent()) {
                last = migration;
            }
        }
        return Optional.ofNullable(last);
    }

    /** Refuses to work on a history that the folder does not explain. */
    void check() {
        boolean gap = false;
        for (MigrationStatus each : status()) {
            if (!each.known()) {
                throw new MigrationException(
                        "Migration " + each.id() + " is " + each.state() + ", but the folder does not have it",
                        "Use the version of the project that has it");
            }
            if (each.edited()) {
                throw new MigrationException(
                        "The plan of migration " + each.id() + " was edited after it was begun",
                        "Restore it from version control, and make a new migration for what is to change");
            }
            if (gap && each.state() == MigrationState.APPLIED) {
                throw new MigrationException(
                        "Migration " + each.id() + " is applied, but one before it is not",
                        "Resolve the one before it");
            }
            gap |= each.state() != MigrationState.APPLIED;
        }
    }
}
