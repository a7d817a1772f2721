package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mizzling local stop}. */
@Command(
        name = "stop",
        description = "Stop the DynamoDB Local that \"mizzling local start\" started.",
        footerHeading = "%nExample:%n",
        footer = "  mizzling local stop")
final class LocalStop extends MizzlingCommand {

    @Mixin
    final LocalOptions options = new LocalOptions();

    LocalStop(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException, InterruptedException {
        boolean ran = options.server(session).stop();
        String summary = ran ? "Stopped" : "Nothing ran at port " + options.port(session);
        return Answer.of(summary, List.of(), Fields.of("stopped", ran));
    }
}
