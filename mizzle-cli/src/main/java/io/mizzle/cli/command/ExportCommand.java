package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.transfer.Export;
import io.mizzle.migration.transfer.Format;
import io.mizzle.migration.transfer.TransferResult;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling export}. */
@Command(
        name = "export",
        description = {
            "Write all items of a table into a file, by a consistent scan in segments side by side.",
            "Until it is complete the file is called FILE.part; what breaks off goes on with the next run."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling export shop shop.jsonl --rcu 200")
final class ExportCommand extends MizzlingCommand {

    @Parameters(index = "0", paramLabel = "TABLE", description = "The name of the table in DynamoDB.")
    String table = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write.")
    String file = "";

    @Mixin
    final TransferOptions options = new TransferOptions();

    @Option(
            names = "--rcu",
            paramLabel = "NUMBER",
            converter = PositiveNumber.class,
            description = "Read capacity units a second, at most. Default: no limit.")
    double readsPerSecond = Double.POSITIVE_INFINITY;

    @Option(
            names = "--segments",
            paramLabel = "NUMBER",
            converter = PositiveCount.class,
            defaultValue = "4",
            description = "How many parts of the table are read side by side. Default: ${DEFAULT-VALUE}.")
    int segments = 4;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    ExportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Path target = session.surroundings().resolve(file);
        Format format = options.format(target);
        TransferResult result = TransferOptions.run(
                session,
                "Export of " + table,
                target,
                progress -> Export.of(session.connection().client(), table, target, format)
                        .segments(segments)
                        .readsPerSecond(readsPerSecond)
                        .progress(progress)
                        .run());
        return Answer.of(
                Counts.of(result.items(), "item") + " in " + file,
                List.of(),
                Fields.of("table", table, "file", target, "format", format, "items", result.items()));
    }
}
