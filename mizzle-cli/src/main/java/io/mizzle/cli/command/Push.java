package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.table.Allowance;
import io.mizzle.table.TablePlan;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling push}. */
@Command(
        name = "push",
        description = {
            "Make the live tables what the compiled schema says, without migrations: for development.",
            "A second push sends no write."
        },
        footerHeading = "%nExample:%n",
        footer = {"  mizzling push --profile local", "  mizzling push --dry-run"})
final class Push extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final SchemaOptions schema = new SchemaOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Option(names = "--dry-run", description = "Print the requests that would be sent, and send none.")
    boolean dryRun;

    @Option(names = "--save", paramLabel = "FILE", description = "With --dry-run: save the plan for --plan.")
    @Nullable String save;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Carry out a saved plan, or nothing if it is outdated.")
    @Nullable String plan;

    Push(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        if (save != null && !dryRun || plan != null && dryRun) {
            throw new Failure(
                    ExitCode.USAGE,
                    "These options contradict each other.",
                    "--save belongs to --dry-run, and --plan says by itself what is run.",
                    "Leave one of them out.");
        }
        return plan == null
                ? carryOut(session, session.diff().plan())
                : carryOut(session, PlanFiles.tables(session.surroundings().resolve(plan)));
    }

    private Answer carryOut(Session session, TablePlan plan) throws IOException {
        if (save != null) {
            PlanFiles.write(session.surroundings().resolve(save), plan);
            session.screen().step("Saved. Run it with: mizzling push --plan " + save);
        }
        if (plan.isEmpty()) {
            return Answer.of("Nothing to do: the tables are as declared", List.of(), Plans.fields(plan));
        }
        if (dryRun) {
            return Answer.of("Dry run: nothing was sent", Plans.text(plan), Plans.fields(plan));
        }
        session.screen().note("Plan", Plans.text(plan));
        Allowance[] allowed = new Consent(session, consent).to("Carry this out?", plan.destructions());
        session.apply(plan, allowed);
        return Answer.of(Counts.of(plan.steps().size(), "step") + " done", List.of(), Plans.fields(plan));
    }
}
