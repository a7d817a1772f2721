package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import io.mizzle.cli.local.LocalDynamoDb;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which DynamoDB Local. */
final class LocalOptions {

    private static final int USUAL_PORT = 8000;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port of the loopback address. Default: that of the endpoint, or 8000.")
    @Nullable Integer port;

    int port(Session session) {
        if (port != null) {
            return port;
        }
        int configured = session.settings()
                .value(Setting.ENDPOINT)
                .map(endpoint -> URI.create(endpoint).getPort())
                .orElse(USUAL_PORT);
        return configured < 0 ? USUAL_PORT : configured;
    }

    LocalDynamoDb server(Session session) {
        return new LocalDynamoDb(session.surroundings(), port(session));
    }
}
