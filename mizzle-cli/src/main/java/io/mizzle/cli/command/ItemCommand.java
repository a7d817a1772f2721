package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.item.ItemReader;
import io.mizzle.migration.schema.SchemaTable;
import picocli.CommandLine.Mixin;

/** A command that reads items and shows them as the components of their entities. */
abstract class ItemCommand extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final ItemOptions items = new ItemOptions();

    ItemCommand(Surroundings surroundings) {
        super(surroundings);
    }

    /** A reader of so many items of a declared table. */
    static ItemReader reader(Session session, SchemaTable table, int limit) {
        return new ItemReader(session.connection().client(), session.physicalName(table.name()), limit);
    }
}
