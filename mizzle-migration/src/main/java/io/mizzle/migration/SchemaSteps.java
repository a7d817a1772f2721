package io.mizzle.migration;

import io.mizzle.migration.MigrationStep.Change;
import io.mizzle.migration.MigrationStep.CopyItems;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.table.LiveTable;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TablePlanner;
import io.mizzle.table.TableStep;
import io.mizzle.table.TableStep.CreateIndex;
import io.mizzle.table.TableStep.DeleteIndex;
import io.mizzle.table.TableStep.DeleteTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps from one schema to the next: what is new first, then the data, what is gone last. */
final class SchemaSteps {

    private final Schema before;
    private final Schema after;
    private final Renames renames;
    private final List<MigrationStep> steps = new ArrayList<>();
    private final List<MigrationStep> last = new ArrayList<>();

    private SchemaSteps(Schema before, Schema after, Renames renames) {
        this.before = before;
        this.after = after;
        this.renames = renames;
    }

    static List<MigrationStep> of(Schema before, Schema after, Renames renames) {
        SchemaSteps all = new SchemaSteps(before, after, renames);
        all.checkTableRenames();
        for (SchemaTable table : after.tables()) {
            Optional<SchemaTable> same = before.table(table.name());
            if (same.isPresent()) {
                all.change(same.get(), table);
            } else {
                all.create(table);
            }
        }
        for (SchemaTable table : before.tables()) {
            if (after.table(table.name()).isEmpty()) {
                all.last.add(new Change(new DeleteTable(table.name())));
            }
        }
        all.steps.addAll(all.last);
        return all.steps;
    }

    private void checkTableRenames() {
        renames.tables().forEach((from, to) -> {
            if (before.table(from).isEmpty() || after.table(to).isEmpty()) {
                throw new MigrationException(
                        "Table \"" + from + "\" cannot be renamed to \"" + to + "\": the last migration has "
                                + names(before) + ", the schema has " + names(after),
                        "Correct the names");
            }
        });
    }

    private static List<String> names(Schema schema) {
        return schema.tables().stream().map(SchemaTable::name).toList();
    }

    private void create(SchemaTable table) {
        TablePlanner.steps(table.description(), null).forEach(each -> steps.add(new Change(each)));
        renames.formerTable(table.name()).ifPresent(former -> steps.add(new CopyItems(former, table.name())));
    }

    private void change(SchemaTable is, SchemaTable wanted) {
        if (!TablePlanner.inPlace(wanted.description(), is.description())) {
            steps.addAll(new DataSteps(is, wanted, renames).renames());
            recreate(wanted);
            return;
        }
        List<TableStep> changes = TablePlanner.steps(wanted.description(), live(is.description()));
        for (int i = 0; i < changes.size(); i++) {
            TableStep change = changes.get(i);
            boolean goes = change instanceof DeleteIndex
                    && changes.subList(i, changes.size()).stream().noneMatch(CreateIndex.class::isInstance);
            (goes ? last : steps).add(new Change(change));
        }
        steps.addAll(new DataSteps(is, wanted, renames).all());
    }

    /** DynamoDB changes neither keys nor local indexes, and renames no table: everything goes through a copy. */
    private void recreate(SchemaTable wanted) {
        TableDescription declared = wanted.description();
        String copy = declared.name() + "-copy";
        TableDescription bare = declared.named(copy)
                .with(declared.settings()
                        .withTimeToLive(null)
                        .withStream(null)
                        .withDeletionProtection(null)
                        .withPointInTimeRecovery(null));
        TablePlanner.steps(bare, null).forEach(each -> steps.add(new Change(each)));
        steps.add(new CopyItems(declared.name(), copy));
        steps.add(new Change(new DeleteTable(declared.name())));
        TablePlanner.steps(declared, null).forEach(each -> steps.add(new Change(each)));
        steps.add(new CopyItems(copy, declared.name()));
        steps.add(new Change(new DeleteTable(copy)));
    }

    private static LiveTable live(TableDescription description) {
        return new LiveTable(description, "ACTIVE", Map.of(), 0, 0, null);
    }
}
