package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.item.ComponentValues;
import io.mizzle.cli.item.EntityChoice;
import io.mizzle.cli.item.ItemReader;
import io.mizzle.cli.item.KeyQuery;
import io.mizzle.cli.output.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling query}. */
@Command(
        name = "query",
        description = {
            "Print the items that a key leads to, one JSON object a line, by the table's key or an index.",
            "The values make the partition key and as much of the sort key as they reach."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling query Order status=OPEN --by byStatus --limit 10")
final class Query extends ItemCommand {

    @Parameters(index = "0", paramLabel = "ENTITY", description = "The record's name.")
    String entity = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "COMPONENT=VALUE",
            description = "Every component of a partition key, and any of its sort key from the left.")
    List<String> values = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "The access path or index. Default: the one that takes most of the values.")
    @Nullable String by;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "How many items at most; 0 for all. Default: ${DEFAULT-VALUE}.")
    int limit;

    @Option(names = "--descending", description = "The greatest sort key first.")
    boolean descending;

    Query(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        EntityChoice choice = EntityChoice.named(session.schema(), entity);
        KeyQuery query = KeyQuery.of(session.schema(), choice, by, ComponentValues.of(choice.entity(), values));
        ItemReader reader = reader(session, choice.table(), limit);
        return items.answer(
                choice.table(), session.during("Read items", () -> reader.query(choice, query, descending)));
    }
}
