package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.output.TextTable;
import io.mizzle.table.LiveTable;
import io.mizzle.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling list}. */
@Command(
        name = "list",
        description = {
            "List the tables of the account and region: keys, indexes, billing, time to live, streams, item count, size.",
            "--verbose adds state, table class, protection, recovery, encryption and the keys of indexes.",
            "DynamoDB counts items and bytes about every six hours."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling list --json")
final class ListTables extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    ListTables(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Tables tables = session.tables();
        List<LiveTable> live = session.during(
                "Read tables",
                () -> tables.names().stream()
                        .map(tables::describe)
                        .flatMap(Optional::stream)
                        .toList());
        List<Map<String, @Nullable Object>> fields =
                live.stream().map(TableFields::of).toList();
        List<String> text = session.verbose()
                ? live.stream()
                        .flatMap(table -> TableText.details(table).stream())
                        .toList()
                : overview(live);
        return Answer.of(Counts.of(live.size(), "table"), text, Fields.of("tables", fields));
    }

    private static List<String> overview(List<LiveTable> live) {
        TextTable text = new TextTable(
                "TABLE", "PARTITION KEY", "SORT KEY", "GSIS", "LSIS", "BILLING", "TTL", "STREAM", "ITEMS", "SIZE");
        live.forEach(table -> text.add(TableText.cells(table)));
        return text.lines();
    }
}
