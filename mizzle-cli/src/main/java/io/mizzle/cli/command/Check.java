package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Generation;
import io.mizzle.migration.Lint;
import io.mizzle.migration.LintFinding;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationState;
import io.mizzle.migration.MigrationStatus;
import io.mizzle.migration.Migrations;
import io.mizzle.migration.schema.Schema;
import io.mizzle.table.TableDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling check}. */
@Command(
        name = "check",
        description = {
            "For CI: is the schema that of the last snapshot, is the chain of snapshots whole, are the live tables as the",
            "last applied migration left them, and what is there to think about in pending migrations? Changes nothing.",
            "Exits with 3 if the schema has no migration yet or the tables have drifted; with --strict also for findings."
        },
        footerHeading = "%nExample:%n",
        footer = {"  mizzling check --offline", "  mizzling check --profile prod --strict"})
final class Check extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--offline", description = "Leave the live tables out; findings are those of the last migration.")
    boolean offline;

    @Option(names = "--strict", description = "Exit with 3 for findings, too.")
    boolean strict;

    Check(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        List<Migration> folder = Runner.folder(session);
        Optional<Migration> missing = Generation.of(folder, session.schema()).draft();
        List<TableDifference> drift = List.of();
        Set<String> pending = folder.isEmpty()
                ? Set.of()
                : Set.of(folder.get(folder.size() - 1).id());
        if (!offline) {
            Migrations runner = Runner.of(session, folder);
            drift = runner.drift();
            pending = pending(runner);
        }
        List<LintFinding> findings = findings(folder, pending);
        findings.forEach(finding -> session.screen().warning(finding.line()));
        return answer(missing, drift, findings);
    }

    private static Set<String> pending(Migrations runner) {
        return runner.status().stream()
                .filter(each -> each.state() != MigrationState.APPLIED)
                .map(MigrationStatus::id)
                .collect(Collectors.toSet());
    }

    private static List<LintFinding> findings(List<Migration> folder, Set<String> pending) {
        List<LintFinding> findings = new ArrayList<>();
        Schema before = Schema.EMPTY;
        for (Migration migration : folder) {
            if (pending.contains(migration.id())) {
                findings.addAll(Lint.check(before, migration));
            }
            before = migration.schema();
        }
        return findings;
    }

    private Answer answer(Optional<Migration> missing, List<TableDifference> drift, List<LintFinding> findings) {
        List<String> text = new ArrayList<>();
        missing.ifPresent(draft -> {
            text.add("The schema has changed since the last migration; run \"mizzling generate\":");
            MigrationText.steps(draft).forEach(step -> text.add("  " + step));
        });
        if (!drift.isEmpty()) {
            text.add("The tables are not what the last applied migration left (live -> declared):");
            drift.forEach(difference -> text.add("  " + difference.text()));
        }
        Map<String, @Nullable Object> result = Fields.of(
                "schemaChanged", missing.isPresent(),
                "drift", Plans.fields(drift),
                "findings", MigrationText.fields(findings));
        boolean well = text.isEmpty() && !(strict && !findings.isEmpty());
        return Answer.of(well ? "Everything is well" : "There is something to do", text, result)
                .exiting(well ? ExitCode.OK : ExitCode.PENDING);
    }
}
