package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.item.EntityChoice;
import io.mizzle.cli.item.ItemReader;
import io.mizzle.cli.output.Answer;
import io.mizzle.migration.schema.SchemaTable;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling scan}. */
@Command(
        name = "scan",
        description = {
            "Print the items of a table, or those of one of its entities, one JSON object a line.",
            "A scan reads and bills the whole table up to the limit."
        },
        footerHeading = "%nExample:%n",
        footer = {"  mizzling scan Order --limit 10", "  mizzling scan shop"})
final class Scan extends ItemCommand {

    @Parameters(paramLabel = "ENTITY|TABLE", description = "The record's name, or the declared name of a table.")
    String what = "";

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "How many items at most; 0 for all. Default: ${DEFAULT-VALUE}.")
    int limit;

    Scan(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Optional<SchemaTable> whole = session.schema().table(what);
        EntityChoice choice = whole.isPresent() ? null : EntityChoice.named(session.schema(), what);
        SchemaTable table = choice == null ? whole.orElseThrow() : choice.table();
        ItemReader reader = reader(session, table, limit);
        return items.answer(table, session.during("Read items", () -> reader.scan(choice)));
    }
}
