package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Migrations;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling baseline}. */
@Command(
        name = "baseline",
        description = {
            "Count every migration as applied without running one: for tables that were made in another way.",
            "Refused unless the live tables are exactly what the last migration says."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling pull && mvn -q compile && mizzling generate && mizzling baseline --yes")
final class Baseline extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    @Mixin
    final RunOptions options = new RunOptions();

    Baseline(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Migrations runner = Runner.of(session, Runner.folder(session), options);
        new Consent(session, consent).to("Count every migration as applied?");
        List<String> applied = runner.baseline();
        return Answer.of(
                Counts.of(applied.size(), "migration") + " counted as applied", applied, Fields.of("applied", applied));
    }
}
