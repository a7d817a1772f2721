package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.output.TextTable;
import io.mizzle.migration.MigrationState;
import io.mizzle.migration.MigrationStatus;
import io.mizzle.migration.Migrations;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling status}. */
@Command(
        name = "status",
        description = {
            "Show which migrations are applied. Changes nothing.",
            "Exits with 3 if some are pending, with 7 if one stopped in the middle."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling status --profile prod")
final class Status extends MizzlingCommand {

    private static final String NONE = "-";

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    final MigrationOptions migrations = new MigrationOptions();

    Status(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        Migrations runner = Runner.of(session, Runner.folder(session));
        List<MigrationStatus> all = runner.status();
        Optional<String> holder = runner.holder();
        holder.ifPresent(name -> session.screen().information("The lock is held by " + name));
        all.stream()
                .filter(each -> each.error() != null)
                .forEach(each -> session.screen().warning(each.id() + ": " + each.error()));
        TextTable text = new TextTable("MIGRATION", "STATE", "STEP", "AT", "BY");
        all.forEach(each -> text.add(cells(each)));
        Map<String, @Nullable Object> result =
                Fields.of("migrations", all.stream().map(Status::fields).toList(), "lock", holder.orElse(null));
        return Answer.of(summary(all), text.lines(), result).exiting(exit(all));
    }

    private static List<String> cells(MigrationStatus status) {
        return List.of(
                status.id(),
                state(status),
                status.step() + "/" + status.steps(),
                Objects.toString(status.at(), NONE),
                Objects.requireNonNullElse(status.by(), NONE));
    }

    private static String state(MigrationStatus status) {
        String more = status.edited() ? " (edited)" : status.known() ? "" : " (unknown here)";
        return status.state() + more;
    }

    private static Map<String, @Nullable Object> fields(MigrationStatus status) {
        return Fields.of(
                "id", status.id(),
                "state", status.state(),
                "step", status.step(),
                "steps", status.steps(),
                "at", status.at(),
                "by", status.by(),
                "error", status.error(),
                "edited", status.edited(),
                "known", status.known());
    }

    private static String summary(List<MigrationStatus> all) {
        long pending = count(all, MigrationState.PENDING);
        long stopped = all.size() - pending - count(all, MigrationState.APPLIED);
        if (stopped > 0) {
            return Counts.of(stopped, "migration") + " stopped in the middle: run migrate again, or resolve it";
        }
        return pending == 0 ? Counts.of(all.size(), "migration") : Counts.of(pending, "migration") + " pending";
    }

    private static ExitCode exit(List<MigrationStatus> all) {
        if (all.stream().anyMatch(MigrationStatus::edited)) {
            return ExitCode.FAILURE;
        }
        long applied = count(all, MigrationState.APPLIED);
        long pending = count(all, MigrationState.PENDING);
        if (applied + pending < all.size()) {
            return ExitCode.PARTIAL;
        }
        return pending == 0 ? ExitCode.OK : ExitCode.PENDING;
    }

    private static long count(List<MigrationStatus> all, MigrationState state) {
        return all.stream().filter(each -> each.state() == state).count();
    }
}
