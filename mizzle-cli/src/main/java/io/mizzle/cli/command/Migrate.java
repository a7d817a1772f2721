package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Migrations;
import io.mizzle.migration.PendingPlan;
import io.mizzle.table.Allowance;
import io.mizzle.table.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling migrate}. */
@Command(
        name = "migrate",
        description = {
            "Carry out the migrations that are pending, in order, one runner at a time.",
            "What breaks off is resumed by the next run. A saved plan is refused when anything has changed since."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  mizzling migrate --dry-run --save plan.json --profile prod",
            "  mizzling migrate --plan plan.json --profile prod --yes"
        })
final class Migrate extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Mixin
    final RunOptions options = new RunOptions();

    @Option(names = "--to", paramLabel = "ID", description = "The last migration to run.")
    @Nullable String to;

    @Mixin
    final PlanOptions plans = new PlanOptions();

    private @Nullable ShownMigrations shown;

    Migrate(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        plans.check(to != null);
        Migrations runner = Runner.of(session, Runner.folder(session), options);
        PendingPlan pending = pending(session, runner);
        if (plans.dryRun) {
            return dryRun(session, pending);
        }
        if (pending.isEmpty()) {
            return Answer.of("Nothing to do: every migration is applied", List.of(), result(pending));
        }
        session.screen().note("Plan", pending.text().lines().toList());
        Allowance[] allowed = new Consent(session, consent).to("Carry this out?", pending.destructions());
        List<String> applied = carryOut(session, runner.allow(allowed), pending);
        return Answer.of(Counts.of(applied.size(), "migration") + " applied", applied, result(pending));
    }

    private PendingPlan pending(Session session, Migrations runner) throws IOException {
        Optional<Path> saved = plans.saved(session);
        if (saved.isPresent()) {
            return PlanFiles.migrations(saved.get());
        }
        return to == null ? runner.plan() : runner.planTo(to);
    }

    private Answer dryRun(Session session, PendingPlan pending) throws IOException {
        plans.save(session, "migrate", file -> PlanFiles.write(file, pending));
        List<String> text =
                pending.isEmpty() ? List.of() : pending.text().lines().toList();
        return Answer.of("Dry run: nothing was sent", text, result(pending));
    }

    private List<String> carryOut(Session session, Migrations runner, PendingPlan pending) throws IOException {
        try (ShownMigrations progress = new ShownMigrations(session.screen());
                Runner.Classes classes = Runner.classes(session)) {
            shown = progress;
            return runner.progress(progress)
                    .waiting(Waiting.DEFAULT.reporting(progress))
                    .dataMigrations(classes.dataMigrations())
                    .run(pending);
        }
    }

    @Override
    Done done() {
        return shown == null
                ? Done.NOTHING
                : new Done(shown.soFar(), Fields.of("applied", shown.applied(), "items", shown.items()));
    }

    private Map<String, @Nullable Object> result(PendingPlan pending) {
        Map<String, @Nullable Object> result = Fields.of(
                "migrations",
                pending.migrations().stream()
                        .map(each -> Fields.of(
                                "id", each.id(),
                                "from", each.from(),
                                "steps", each.steps(),
                                "destroys", each.destroys()))
                        .toList(),
                "applied",
                List.of(),
                "items",
                List.of());
        result.putAll(done().fields());
        return result;
    }
}
