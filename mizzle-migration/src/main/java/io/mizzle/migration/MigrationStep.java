package io.mizzle.migration;

import io.mizzle.table.Allowance;
import io.mizzle.table.TableStep;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One step of a migration. Steps name tables as they are declared; a runner maps the names. */
public sealed interface MigrationStep {

    /** The declared name of the table it works on; empty for a step that works on any. */
    String table();

    /**
     * A line for people: what a dry run prints.
     *
     * @param names declared name to physical name
     */
    String text(UnaryOperator<String> names);

    /**
     * What it destroys, by physical name.
     *
     * @param names declared name to physical name
     */
    default Optional<Allowance> destroys(UnaryOperator<String> names) {
        return Optional.empty();
    }

    /**
     * One request that changes a table.
     *
     * @param step of the declared table
     */
    record Change(TableStep step) implements MigrationStep {
        @Override
        public String table() {
            return step.table();
        }

        @Override
        public String text(UnaryOperator<String> names) {
            return on(names).text();
        }

        @Override
        public Optional<Allowance> destroys(UnaryOperator<String> names) {
            return on(names).destroys();
        }

        TableStep on(UnaryOperator<String> names) {
            return step.named(names.apply(step.table()));
        }
    }

    /**
     * Writes the key attributes of an index into the items that are there already.
     *
     * @param table the declared name
     * @param index the index's name
     * @param entities type names of those whose items get them
     */
    record BackfillIndex(String table, String index, List<String> entities) implements MigrationStep {
        /** Copies the names. */
        public BackfillIndex {
            entities = List.copyOf(entities);
        }

        @Override
        public String text(UnaryOperator<String> names) {
            return "Backfill " + names.apply(table) + ": keys of index " + index + " on items of "
                    + String.join(", ", entities);
        }
    }

    /**
     * Moves items to the keys that their entity's templates now give.
     *
     * @param table the declared name
     * @param entities type names of those whose templates changed
     */
    record RewriteKeys(String table, List<String> entities) implements MigrationStep {
        /** Copies the names. */
        public RewriteKeys {
            entities = List.copyOf(entities);
        }

        @Override
        public String text(UnaryOperator<String> names) {
            return "Rewrite " + names.apply(table) + ": keys of items of " + String.join(", ", entities);
        }
    }

    /**
     * Stores an attribute under its new name.
     *
     * @param table the declared name
     * @param entity the type name
     * @param from the former stored name
     * @param to the new one
     */
    record RenameAttribute(String table, String entity, String from, String to) implements MigrationStep {
        @Override
        public String text(UnaryOperator<String> names) {
            return "Rename " + names.apply(table) + ": attribute " + from + " of items of " + entity + " to " + to;
        }
    }

    /**
     * Copies all items of a table into another one, with the keys their entities' templates give there.
     *
     * @param table the declared name of the table they are in
     * @param to the declared name of the table they go to
     */
    record CopyItems(String table, String to) implements MigrationStep {
        @Override
        public String text(UnaryOperator<String> names) {
            return "Copy " + names.apply(table) + ": all items to " + names.apply(to);
        }
    }

    /**
     * Writes the guards of values that are unique from now on.
     *
     * @param table the declared name
     * @param entity the type name
     * @param component whose values
     */
    record BackfillUnique(String table, String entity, String component) implements MigrationStep {
        @Override
        public String text(UnaryOperator<String> names) {
            return "Backfill " + names.apply(table) + ": guards of unique component " + component + " of items of "
                    + entity;
        }
    }

    /**
     * Runs a class of the project's.
     *
     * @param className implements {@link DataMigration}
     * @param revision of what it does; raising it is deliberate, unlike a change of its source text
     */
    record Data(String className, String revision) implements MigrationStep {
        @Override
        public String table() {
            return "";
        }

        @Override
        public String text(UnaryOperator<String> names) {
            return "Run " + className + ", revision " + revision;
        }
    }
}
