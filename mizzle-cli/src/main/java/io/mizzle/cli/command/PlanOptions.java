package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Looking at a plan first, and carrying out the one that was looked at. */
final class PlanOptions {

    @Option(names = "--dry-run", description = "Print the requests that would be sent, and send none.")
    boolean dryRun;

    @Option(names = "--save", paramLabel = "FILE", description = "With --dry-run: save the plan for --plan.")
    @Nullable String save;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "Carry out a saved plan, or nothing if it is outdated.")
    @Nullable String plan;

    /** Writes a plan. */
    interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * Refuses options that contradict each other.
     *
     * @param otherwise whether something else says what is run
     */
    void check(boolean otherwise) {
        if (save != null && !dryRun || plan != null && (dryRun || otherwise)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "These options contradict each other.",
                    "--save belongs to --dry-run, and --plan says by itself what is run.",
                    "Leave one of them out.");
        }
    }

    /** The file of the saved plan, if it is to be carried out. */
    Optional<Path> saved(Session session) {
        return Optional.ofNullable(plan).map(session.surroundings()::resolve);
    }

    /** Saves what a dry run shows, if that is wanted. */
    void save(Session session, String command, Writing writing) throws IOException {
        if (save != null) {
            writing.to(session.surroundings().resolve(save));
            session.screen().step("Saved. Run it with: mizzling " + command + " --plan " + save);
        }
    }
}
