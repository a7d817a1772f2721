package io.mizzle.migration;

import static io.mizzle.migration.LintFinding.Kind.COST;
import static io.mizzle.migration.LintFinding.Kind.DATA_DEPENDENT;
import static io.mizzle.migration.LintFinding.Kind.DESTRUCTIVE;
import static io.mizzle.migration.LintFinding.Kind.INCOMPATIBLE;
import static io.mizzle.migration.LintFinding.Kind.QUOTA;

import io.mizzle.migration.MigrationStep.BackfillIndex;
import io.mizzle.migration.MigrationStep.BackfillUnique;
import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.MigrationStep.CopyItems;
import io.mizzle.migration.MigrationStep.RenameAttribute;
import io.mizzle.migration.MigrationStep.RewriteKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.table.Capacity;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.CreateTable;
import io.mizzle.table.TableStep.SetCapacity;
import io.mizzle.table.TableStep.SetStorageClass;
import io.mizzle.table.TableStep.SetStream;
import io.mizzle.table.TableStep.SetTimeToLive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Looks for what a migration destroys, breaks, costs, or may be refused for. Finding nothing is no promise. */
public final class Lint {

    private final List<LintFinding> findings = new ArrayList<>();
    private final Set<String> created = new HashSet<>();

    private Lint() {}

    /**
     * Findings in the order of the steps, then those about entities.
     *
     * @param before the schema before the migration
     * @param migration to look at
     */
    public static List<LintFinding> check(Schema before, Migration migration) {
        Lint lint = new Lint();
        migration.steps().forEach(lint::step);
        for (SchemaTable table : migration.schema().tables()) {
            before.table(table.name()).ifPresent(was -> lint.findings.addAll(EntityLint.check(was, table)));
        }
        return List.copyOf(lint.findings);
    }

    private void step(MigrationStep step) {
        step.destroys(UnaryOperator.identity())
                .ifPresent(each -> add(
                        DESTRUCTIVE,
                        step.table(),
                        step.text(UnaryOperator.identity()),
                        "Make sure that nothing reads it any more, then allow it with " + each));
        if (step instanceof Change change) {
            change(change.step());
        } else if (step instanceof CopyItems copy) {
            add(
                    COST,
                    copy.table(),
                    "every item is read and written to \"" + copy.to() + "\"",
                    "Stop all writers of the table until the migration is done: what they write meanwhile is lost");
        } else if (step instanceof BackfillIndex backfill) {
            add(
                    COST,
                    backfill.table(),
                    "the whole table is read, and items of " + backfill.entities() + " are written once for index "
                            + backfill.index(),
                    "Limit the rate if the application needs the capacity");
        } else {
            data(step);
        }
    }

    private void data(MigrationStep step) {
        if (step instanceof RewriteKeys rewrite) {
            add(
                    DATA_DEPENDENT,
                    rewrite.table(),
                    "items of " + rewrite.entities() + " move to other keys, by two writes in a transaction each",
                    "Deploy readers that find both, or stop the application: an item is under one key only at any time");
        } else if (step instanceof RenameAttribute rename) {
            add(
                    DATA_DEPENDENT,
                    rename.table(),
                    "attribute " + rename.from() + " of items of " + rename.entity() + " becomes " + rename.to(),
                    "Deploy the application with @RenamedFrom first: it reads both names");
        } else if (step instanceof BackfillUnique unique) {
            add(
                    DATA_DEPENDENT,
                    unique.table(),
                    "values of " + unique.entity() + "." + unique.component() + " that occur twice stop the migration",
                    "Deploy the application first, so that new items have their guards, and look for duplicates");
        }
    }

    private void change(TableStep step) {
        if (step instanceof CreateTable create) {
            created.add(create.table());
            provisioned(create.table(), create.description().settings().capacity());
        } else if (step instanceof CreateIndex create && !created.contains(create.table())) {
            add(
                    COST,
                    create.table(),
                    "DynamoDB reads the whole table to fill index "
                            + create.index().name() + ", and writes each item that has its key attributes",
                    "Expect hours on a large table; the table stays usable");
        } else if (step instanceof SetCapacity capacity && capacity.capacity() != null) {
            provisioned(capacity.table(), capacity.capacity());
            add(
                    QUOTA,
                    capacity.table(),
                    "a table becomes on demand four times in 24 hours at most, and provisioned capacity falls a few"
                            + " times a day only",
                    "Do not do this often");
        } else if (step instanceof SetTimeToLive expiry && !created.contains(expiry.table())) {
            add(
                    QUOTA,
                    expiry.table(),
                    "time to live changes once an hour at most"
                            + (expiry.on() ? ", and items with a past time in " + expiry.attribute() + " go" : ""),
                    "Look at the values that are stored");
        } else if (step instanceof SetStorageClass storage) {
            add(QUOTA, storage.table(), "the storage class changes twice in 30 days at most", "Do not do this often");
        } else if (step instanceof SetStream stream && !created.contains(stream.table())) {
            add(
                    INCOMPATIBLE,
                    stream.table(),
                    "the stream becomes " + stream.view() + " under another ARN, or ends",
                    "Point those who read it to the new one");
        }
    }

    private void provisioned(String table, @Nullable Capacity capacity) {
        if (capacity instanceof Capacity.Provisioned provisioned) {
            add(
                    COST,
                    table,
                    provisioned.text() + " are paid for by the hour, used or not",
                    "Use auto scaling, or capacity on demand");
        }
    }

    private void add(LintFinding.Kind kind, String subject, String text, String remedy) {
        findings.add(new LintFinding(kind, subject, text, remedy));
    }
}
