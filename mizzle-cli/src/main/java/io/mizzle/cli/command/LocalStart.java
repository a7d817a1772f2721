package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.local.LocalDynamoDb;
import io.mizzle.cli.output.Answer;
import io.mizzle.cli.output.Fields;
import io.mizzle.cli.terminal.Activity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mizzling local start}. */
@Command(
        name = "start",
        description = {
            "Start DynamoDB Local in the background, at the loopback address only, and wait until it answers.",
            "It is found on the class path MIZZLE_LOCAL_CLASS_PATH, or by Maven."
        },
        footerHeading = "%nExample:%n",
        footer = "  mizzling local start --port 8000 --data .dynamodb")
final class LocalStart extends MizzlingCommand {

    @Mixin
    final LocalOptions options = new LocalOptions();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the data is kept. Default: in memory.")
    @Nullable String data;

    LocalStart(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Answer run(Session session) throws IOException, InterruptedException {
        int port = options.port(session);
        String endpoint = "http://localhost:" + port;
        LocalDynamoDb server = options.server(session);
        if (server.running().isPresent() && server.answers()) {
            return answer(
                    "DynamoDB Local runs already", endpoint, server.running().get());
        }
        if (server.answers()) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "Port " + port + " is taken.",
                    "Something answers there that \"mizzling local start\" did not start.",
                    "Stop it, use it as it is, or choose another port with --port.");
        }
        Path folder = data == null ? null : session.surroundings().resolve(data);
        try (Activity activity = session.screen().activity("Start DynamoDB Local")) {
            ProcessHandle process = server.start(folder);
            activity.done("DynamoDB Local runs, process " + process.pid());
            return answer("Stop it with: mizzling local stop", endpoint, process);
        }
    }

    private static Answer answer(String summary, String endpoint, ProcessHandle process) {
        return Answer.of(summary, List.of(endpoint), Fields.of("endpoint", endpoint, "process", process.pid()));
    }
}
