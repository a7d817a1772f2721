package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.migration.Migrations;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling unlock}. */
@Command(
        name = "unlock",
        description = {
            "Remove the lock of the migrations, whoever holds it. A runner that is gone loses it by itself after its lease;",
            "one that is still there writes nothing more to the history."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling unlock --yes")
final class Unlock extends MizzlingCommand {

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final ConsentOptions consent = new ConsentOptions();

    Unlock(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Migrations runner = Runner.of(session, List.of());
        Optional<String> holder = runner.holder();
        if (holder.isEmpty()) {
            return Answer.of("Nobody holds the lock", List.of(), Fields.of("removed", false, "holder", null));
        }
        new Consent(session, consent).to("Take the lock from " + holder.get() + "?");
        runner.unlock();
        return Answer.of("Removed", List.of(), Fields.of("removed", true, "holder", holder.get()));
    }
}
