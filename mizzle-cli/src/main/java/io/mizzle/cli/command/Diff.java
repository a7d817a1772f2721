package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.table.TableDiff;
import io.mizzle.table.TableDifference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling diff}. */
@Command(
        name = "diff",
        description = {
            "Compare the compiled schema with the live tables. Changes nothing.",
            "Exits with 3 if they differ."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling diff --profile prod")
final class Diff extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    Diff(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        TableDiff diff = session.diff();
        List<TableDifference> differences = diff.differences();
        Map<String, @Nullable Object> result =
                Fields.of("differences", Plans.fields(differences), "plan", Plans.fields(diff.plan()));
        if (diff.isEmpty()) {
            return Answer.of("No difference", List.of(), result);
        }
        return Answer.of(
                        Counts.of(differences.size(), "difference"),
                        diff.text().lines().toList(),
                        result)
                .exiting(ExitCode.PENDING);
    }
}
