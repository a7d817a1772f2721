package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.document.JsonDocument;
import io.mizzle.cli.document.SchemaFormat;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.schema.SchemaTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling schema}. */
@Command(
        name = "schema",
        description = {
            "Print the compiled schema for another tool: a CloudFormation template, Terraform resources,",
            "a CDK construct in Java, JSON, or a page of tables and access patterns. Needs no network."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling schema --format terraform > tables.tf")
final class SchemaCommand extends MizzlingCommand {

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    SchemaFormat format = SchemaFormat.JSON;

    @Mixin
    final PrefixOption prefix = new PrefixOption();

    SchemaCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        List<SchemaTable> tables = session.schema().tables().stream()
                .map(table -> named(table, session.physicalName(table.name())))
                .toList();
        String text = format.write(tables);
        Map<String, @Nullable Object> result =
                format == SchemaFormat.JSON ? JsonDocument.of(tables) : Fields.of("text", text);
        return Answer.of(
                Counts.of(tables.size(), "table") + " as " + format,
                text.lines().toList(),
                result);
    }

    private static SchemaTable named(SchemaTable table, String name) {
        return new SchemaTable(
                table.type(),
                table.description().named(name),
                table.typeAttribute(),
                table.versionAttribute(),
                table.encoding(),
                table.entities());
    }
}
