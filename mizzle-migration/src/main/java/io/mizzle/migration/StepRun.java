package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.BackfillIndex;
import io.mizzle.migration.MigrationStep.BackfillUnique;
import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.MigrationStep.CopyItems;
import io.mizzle.migration.MigrationStep.Data;
import io.mizzle.migration.MigrationStep.RenameAttribute;
import io.mizzle.migration.MigrationStep.RewriteKeys;
import io.mizzle.migration.backfill.Backfill;
import io.mizzle.migration.backfill.BackfillResult;
import io.mizzle.migration.internal.Checkpoints;
import io.mizzle.migration.internal.RateLimit;
import io.mizzle.migration.schema.SchemaTable;
import java.util.function.Supplier;

/** Takes the steps that change items. */
final class StepRun {

    private static final int VERIFICATIONS = 3;

    private final Setup setup;
    private final Migration migration;
    private final int number;
    private int passes;

    /** A step of a migration: its number, from 0. */
    StepRun(Setup setup, Migration migration, int number) {
        this.setup = setup;
        this.migration = migration;
        this.number = number;
    }

    void take(MigrationStep step, Checkpoints checkpoints) throws Exception {
        if (step instanceof Data data) {
            data(data, checkpoints);
        } else if (step instanceof BackfillIndex index) {
            indexed(index, checkpoints);
        } else if (step instanceof RewriteKeys rewrite) {
            require(
                    step,
                    () -> backfill(rewrite.table(), rewrite.table(), checkpoints)
                            .keys(rewrite.entities()));
        } else if (step instanceof RenameAttribute rename) {
            require(
                    step,
                    () -> backfill(rename.table(), rename.table(), checkpoints)
                            .rename(rename.entity(), rename.from(), rename.to()));
        } else if (step instanceof CopyItems copy) {
            String target = setup.names().apply(copy.to());
            require(
                    step,
                    () -> backfill(target(copy.to()), copy.table(), checkpoints).copyTo(target));
        } else if (step instanceof BackfillUnique unique) {
            require(
                    step,
                    () -> backfill(unique.table(), unique.table(), checkpoints)
                            .unique(unique.entity(), unique.component()));
        } else if (step instanceof Change change) {
            throw new IllegalStateException("A change of a table came here: " + change);
        }
    }

    /** The declared table whose entities the items of a copy are. */
    private static String target(String name) {
        return name.endsWith("-copy") ? name.substring(0, name.length() - "-copy".length()) : name;
    }

    private Backfill backfill(String declared, String on, Checkpoints checkpoints) {
        return pass(declared, on, checkpoints, false);
    }

    private Backfill pass(String declared, String on, Checkpoints checkpoints, boolean verifies) {
        int pass = passes++;
        SchemaTable table = migration
                .schema()
                .table(declared)
                .orElseThrow(() -> new MigrationException(
                        "Migration " + migration.id() + " works on table \"" + declared
                                + "\", which its snapshot does not have",
                        "Correct the plan"));
        return Backfill.of(
                        setup.client(), migration.schema(), table, setup.names().apply(on))
                .segments(setup.segments())
                .writesPerSecond(setup.writesPerSecond())
                .checkpoints(checkpoints)
                .progress((segment, own, all) ->
                        setup.progress().counted(migration, new StepCount(number, pass, verifies, segment, own, all)));
    }

    private void indexed(BackfillIndex step, Checkpoints checkpoints) {
        require(step, () -> backfill(step.table(), step.table(), checkpoints).index(step.index(), step.entities()));
        for (int i = 0; wrong(step) > 0; i++) {
            if (i == VERIFICATIONS) {
                throw new MigrationException(
                        "Items of table \"" + step.table() + "\" still have other keys of index \"" + step.index()
                                + "\" after " + VERIFICATIONS + " backfills",
                        "An older version of the application writes them: deploy this one, then run it again");
            }
            require(
                    step,
                    () -> backfill(step.table(), step.table(), Checkpoints.NONE).index(step.index(), step.entities()));
        }
    }

    private long wrong(BackfillIndex step) {
        return pass(step.table(), step.table(), Checkpoints.NONE, true)
                .verifyIndex(step.index())
                .written();
    }

    private void require(MigrationStep step, Supplier<BackfillResult> work) {
        BackfillResult result = work.get();
        if (!result.complete()) {
            throw new MigrationException(
                    result.failed() + " items could not be changed by \"" + step.text(setup.names())
                            + "\"; the first of them: "
                            + String.join("; ", result.failures()).replaceFirst("\\.$", ""),
                    "Correct or delete those items");
        }
    }

    private void data(Data step, Checkpoints checkpoints) throws Exception {
        DataMigration made = setup.dataMigrations().create(step.className());
        if (!made.revision().equals(step.revision())) {
            throw new MigrationException(
                    step.className() + " has revision " + made.revision() + ", but the plan was made for "
                            + step.revision(),
                    "Make a new migration for what changed, or correct the revision");
        }
        RateLimit limit = new RateLimit(
                setup.writesPerSecond(),
                setup.waiting().nanos(),
                setup.waiting().pause());
        made.run(new StepContext(setup, migration, number, checkpoints, limit));
    }
}
