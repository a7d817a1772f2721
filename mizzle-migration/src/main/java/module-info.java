/** Tables that follow their records: schemas read from descriptors, migrations, backfills, export and import. */
@SuppressWarnings("module") // the command is compiled after it
module io.mizzle.migration {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.mizzle.core;
    // What is a Java name, for records that are written.
    requires java.compiler;

    exports io.mizzle.migration;
    exports io.mizzle.migration.backfill;
    // The command finds items by the same templates.
    exports io.mizzle.migration.internal to
            io.mizzle.cli;
    exports io.mizzle.migration.pull;
    exports io.mizzle.migration.schema;
    exports io.mizzle.migration.transfer;
}
