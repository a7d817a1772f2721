package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.project.DataMigrationSource;
import io.mizzle.migration.Generation;
import io.mizzle.migration.Lint;
import io.mizzle.migration.LintFinding;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationException;
import io.mizzle.migration.MigrationFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling generate}. */
@Command(
        name = "generate",
        description = {
            "Write the migration from the last snapshot to the compiled schema. Needs no network.",
            "With --check it writes nothing, and exits with 3 if there is something to write."
        },
        footerHeading = "%nExample:%n",
        footer = {"  mizzling generate --name add_orders_by_status", "  mizzling generate --rename Order.note=remark"})
final class Generate extends MizzlingCommand {

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "The name of the migration. Default: from its steps.")
    @Nullable String name;

    @Option(
            names = "--custom",
            paramLabel = "CLASS",
            description =
                    "End with a step that runs this class of the project; its source is written if there is none.")
    @Nullable String custom;

    @Option(
            names = "--revision",
            paramLabel = "TEXT",
            defaultValue = "1",
            description = "What the class of --custom says of itself. Default: ${DEFAULT-VALUE}.")
    String revision = "1";

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "Not a new table or attribute but a new name: shop=store, or Order.note=remark. Repeatable.")
    List<String> renames = new ArrayList<>();

    @Option(names = "--check", description = "Write nothing; exit with 3 if a migration is missing.")
    boolean check;

    Generate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        Generation generation =
                Generation.of(Runner.folder(session), session.schema()).renames(renames);
        if (name != null) {
            generation = generation.named(name);
        }
        if (custom != null) {
            generation = generation.custom(custom, revision);
        }
        Optional<Migration> draft = generation.draft();
        if (draft.isEmpty()) {
            return Answer.of("No difference: there is nothing to write", List.of(), Fields.of("migration", null));
        }
        List<LintFinding> findings = Lint.check(generation.before(), draft.get());
        findings.forEach(finding -> session.screen().warning(finding.line()));
        session.screen().note(draft.get().id(), MigrationText.steps(draft.get()));
        return check ? missing(draft.get(), findings) : write(session, draft.get(), findings);
    }

    private static Answer missing(Migration draft, List<LintFinding> findings) {
        return Answer.of(
                        "The schema has changed since the last migration: run \"mizzling generate\"",
                        MigrationText.steps(draft),
                        Fields.of("migration", MigrationText.fields(draft, findings), "written", null))
                .exiting(ExitCode.PENDING);
    }

    private Answer write(Session session, Migration draft, List<LintFinding> findings) throws IOException {
        Path project = session.surroundings().directory();
        Optional<Path> source = custom == null ? Optional.empty() : DataMigrationSource.of(project, custom, revision);
        Path folder = writeFolder(session, draft, source.map(project::resolve));
        source.ifPresent(file -> session.screen().step(file + " written: fill it in and compile it"));
        return Answer.of(
                "Written. Run it with: mizzling migrate",
                List.of(folder.toString()),
                Fields.of("migration", MigrationText.fields(draft, findings), "written", folder));
    }

    /** Both are there in the end, the migration and the source of its class, or neither. */
    private static Path writeFolder(Session session, Migration draft, Optional<Path> source) throws IOException {
        try {
            return MigrationFolder.at(session.migrations()).write(draft);
        } catch (MigrationException failure) {
            if (source.isPresent()) {
                Files.deleteIfExists(source.get());
            }
            throw failure;
        }
    }
}
