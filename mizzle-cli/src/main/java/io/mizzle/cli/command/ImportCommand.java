package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.transfer.Format;
import io.mizzle.migration.transfer.Import;
import io.mizzle.migration.transfer.TransferResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling import}. */
@Command(
        name = "import",
        description = {
            "Put the items of a file into a table, batches side by side. An item with the same key is replaced.",
            "What breaks off goes on with the next run; the place is kept in FILE.progress."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling import shop shop.jsonl --wcu 100 --yes")
final class ImportCommand extends MizzlingCommand {

    @Parameters(index = "0", paramLabel = "TABLE", description = "The name of the table in DynamoDB.")
    String table = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to read.")
    String file = "";

    @Mixin
    final TransferOptions options = new TransferOptions();

    @Option(
            names = "--wcu",
            paramLabel = "NUMBER",
            converter = PositiveNumber.class,
            description = "Write capacity units a second, at most. Default: no limit.")
    double writesPerSecond = Double.POSITIVE_INFINITY;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            converter = PositiveCount.class,
            defaultValue = "4",
            description = "How many batches are sent side by side. Default: ${DEFAULT-VALUE}.")
    int threads = 4;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = {"-y", "--yes"},
            description = "Agree to it.")
    boolean yes;

    ImportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Path source = session.surroundings().resolve(file);
        if (!Files.isReadable(source)) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "There is no file " + source + " that could be read.",
                    "It was to be imported.",
                    "Correct the path.");
        }
        Format format = options.format(source);
        ConsentOptions consent = new ConsentOptions();
        consent.yes = yes;
        new Consent(session, consent).to("Put the items of " + file + " into " + table + "?");
        TransferResult result = TransferOptions.run(
                session,
                "Import into " + table,
                source,
                progress -> Import.of(session.connection().client(), table, source, format)
                        .threads(threads)
                        .writesPerSecond(writesPerSecond)
                        .progress(progress)
                        .run());
        return Answer.of(
                Counts.of(result.items(), "item") + " put into " + table,
                List.of(),
                Fields.of("table", table, "file", source, "format", format, "items", result.items()));
    }
}
