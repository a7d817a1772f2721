package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code mizzling completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExample:%n",
        footer = "  source <(mizzling completion)")
final class Completion extends MizzlingCommand {

    Completion(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) {
        String script = AutoComplete.bash("mizzling", Commands.all(session.surroundings()));
        return Answer.of(
                "Load it with: source <(mizzling completion)", script.lines().toList(), Map.of("script", script));
    }
}
