package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.BackfillIndex;
import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.MigrationStep.CopyItems;
import io.mizzle.migration.MigrationStep.Data;
import io.mizzle.migration.MigrationStep.RenameAttribute;
import io.mizzle.migration.MigrationStep.RewriteKeys;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import java.util.List;
import java.util.Locale;

/** What a migration is called when nobody says: after its first step. */
final class StepNames {

    private StepNames() {}

    static String of(List<MigrationStep> steps) {
        String name = steps.isEmpty() ? "attributes" : of(steps.get(0));
        String text = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return text.substring(0, Math.min(60, text.length()));
    }

    private static String of(MigrationStep step) {
        if (step instanceof Change change) {
            return change(change);
        }
        if (step instanceof BackfillIndex backfill) {
            return "backfill_" + backfill.index();
        }
        if (step instanceof RewriteKeys rewrite) {
            return "rewrite_" + rewrite.table();
        }
        if (step instanceof RenameAttribute rename) {
            return "rename_" + rename.from();
        }
        if (step instanceof CopyItems copy) {
            return "copy_" + copy.table();
        }
        return step instanceof Data ? "data" : "unique";
    }

    private static String change(Change change) {
        if (change.step() instanceof CreateTable create) {
            return "create_" + create.table();
        }
        if (change.step() instanceof DeleteTable delete) {
            return "drop_" + delete.table();
        }
        if (change.step() instanceof CreateIndex create) {
            return "add_" + create.index().name();
        }
        return change.step() instanceof DeleteIndex delete
                ? "drop_" + delete.index()
                : "change_" + change.step().table();
    }
}
