package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.table.Allowance;
import io.mizzle.table.TablePlan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mizzling drop}. */
@Command(
        name = "drop",
        description = {
            "Delete tables with everything in them. Each needs its own --allow, or a yes to its own question.",
            "Asks which when none is named."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling drop notes --allow drop-table=notes")
final class Drop extends MizzlingCommand {

    @Parameters(arity = "0..*", paramLabel = "TABLE", description = "The names of the tables in DynamoDB.")
    List<String> names = new ArrayList<>();

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Option(names = "--dry-run", description = "Print the requests that would be sent, and send none.")
    boolean dryRun;

    private @Nullable PlanRun run;

    Drop(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        List<String> existing = session.tables().names();
        List<String> chosen = names.isEmpty() ? ask(session, existing) : names;
        List<String> missing =
                chosen.stream().filter(name -> !existing.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "There is no table " + String.join(", ", missing) + ".",
                    existing.isEmpty() ? "There is no table at all." : "There are " + String.join(", ", existing) + ".",
                    "Correct the name. Nothing was deleted.");
        }
        TablePlan plan = session.tables().drop(chosen);
        if (plan.isEmpty()) {
            return Answer.of("Nothing to delete", List.of(), Plans.fields(plan, 0));
        }
        if (dryRun) {
            return Answer.of("Dry run: nothing was sent", Plans.text(plan), Plans.fields(plan, 0));
        }
        Allowance[] allowed = new Consent(session, consent).to("Delete them?", plan.destructions());
        PlanRun carriedOut = new PlanRun(plan);
        run = carriedOut;
        carriedOut.run(session, allowed);
        return Answer.of(Counts.of(plan.steps().size(), "table") + " deleted", List.of(), carriedOut.fields());
    }

    @Override
    Done done() {
        return run == null ? Done.NOTHING : run.done();
    }

    private static List<String> ask(Session session, List<String> existing) {
        return existing.isEmpty()
                ? List.of()
                : session.screen().questions().several("Which tables?", existing, "the names of the tables");
    }
}
