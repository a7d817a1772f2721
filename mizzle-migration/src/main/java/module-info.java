/** Tables that follow their records: schemas read from descriptors, migrations, backfills, export and import. */
module io.mizzle.migration {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive io.mizzle.core;

    exports io.mizzle.migration;
    exports io.mizzle.migration.backfill;
    exports io.mizzle.migration.pull;
    exports io.mizzle.migration.schema;
    exports io.mizzle.migration.transfer;
}
