package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.table.Allowance;
import io.mizzle.table.TablePlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    final PlanOptions plans = new PlanOptions();

    private @Nullable PlanRun run;

    Push(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException {
        plans.check(false);
        Optional<Path> saved = plans.saved(session);
        return carryOut(
                session,
                saved.isPresent()
                        ? PlanFiles.tables(saved.get())
                        : session.diff().plan());
    }

    private Answer carryOut(Session session, TablePlan plan) throws IOException {
        plans.save(session, "push", file -> PlanFiles.write(file, plan));
        if (plan.isEmpty()) {
            return Answer.of("Nothing to do: the tables are as declared", List.of(), Plans.fields(plan, 0));
        }
        if (plans.dryRun) {
            return Answer.of("Dry run: nothing was sent", Plans.text(plan), Plans.fields(plan, 0));
        }
        session.screen().note("Plan", Plans.text(plan));
        Allowance[] allowed = new Consent(session, consent).to("Carry this out?", plan.destructions());
        PlanRun carriedOut = new PlanRun(plan);
        run = carriedOut;
        carriedOut.run(session, allowed);
        return Answer.of(Counts.of(plan.steps().size(), "step") + " done", List.of(), carriedOut.fields());
    }

    @Override
    Done done() {
        return run == null ? Done.NOTHING : run.done();
    }
}
