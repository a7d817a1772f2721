package io.mizzle.cli.command;

import io.mizzle.cli.output.Fields;
import io.mizzle.migration.LintFinding;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationStep;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Migrations as text and fields. */
final class MigrationText {

    private MigrationText() {}

    static List<String> steps(Migration migration) {
        List<String> steps = migration.steps().stream().map(MigrationText::text).toList();
        return steps.isEmpty() ? List.of("No step: the tables stay as they are") : steps;
    }

    /** Not the request itself, which a dry run shows: that would load the AWS SDK, and these commands are to feel instant. */
    private static String text(MigrationStep step) {
        return step instanceof MigrationStep.Change change
                ? StepLabel.detailed(change.step())
                : step.text(UnaryOperator.identity());
    }

    static Map<String, @Nullable Object> fields(Migration migration, List<LintFinding> findings) {
        return Fields.of(
                "id",
                migration.id(),
                "parent",
                migration.parent(),
                "steps",
                migration.steps().stream().map(MigrationText::text).toList(),
                "findings",
                fields(findings));
    }

    static List<Map<String, @Nullable Object>> fields(List<LintFinding> findings) {
        return findings.stream()
                .map(finding -> Fields.of(
                        "kind", finding.kind(),
                        "subject", finding.subject(),
                        "text", finding.text(),
                        "remedy", finding.remedy()))
                .toList();
    }
}
