package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.terminal.Activity;
import io.mizzle.migration.transfer.Format;
import io.mizzle.migration.transfer.TransferProgress;
import io.mizzle.migration.transfer.TransferResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** What export and import have in common. */
final class TransferOptions {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            converter = Words.class,
            completionCandidates = Words.class,
            description = "One of ${COMPLETION-CANDIDATES}. Default: csv for a file that ends so, else json-lines."
                    + " The first two keep every type; csv keeps what a table of texts can.")
    @Nullable Format format;

    /** Formats in the words of the command line. */
    static final class Words implements ITypeConverter<Format>, Iterable<String> {
        @Override
        public Format convert(String word) {
            return Format.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .iterator();
        }
    }

    Format format(Path file) {
        if (format != null) {
            return format;
        }
        return file.toString().endsWith(".csv") ? Format.CSV : Format.JSON_LINES;
    }

    /** Runs a transfer with a count; what breaks off and can go on exits so. */
    static TransferResult run(
            Session session, String label, Path file, Function<TransferProgress, TransferResult> transfer) {
        try (Activity activity = session.screen().activity(label)) {
            TransferResult result = transfer.apply(items -> activity.update(Counts.of(items, "item")));
            activity.done(label + ": " + Counts.of(result.items(), "item"));
            return result;
        } catch (RuntimeException broken) {
            if (!Files.exists(file.resolveSibling(file.getFileName() + ".progress"))) {
                throw broken;
            }
            Failure cause = Diagnosis.of(broken);
            throw new Failure(
                    ExitCode.PARTIAL,
                    label + " stopped before its end.",
                    cause.what() + " " + cause.why(),
                    cause.remedy() + " Then run the same command again: it goes on where it stopped.",
                    broken);
        }
    }
}
