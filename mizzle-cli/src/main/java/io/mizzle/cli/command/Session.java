package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import io.mizzle.cli.connection.Connection;
import io.mizzle.cli.terminal.Screen;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run of one command. The connection, and with it the AWS SDK, is there once it is asked for. */
final class Session implements AutoCloseable {

    private static final String MIGRATIONS = "migrations";

    private final Surroundings surroundings;
    private final Settings settings;
    private final Screen screen;
    private final OutputOptions output;
    private @Nullable Connection connection;

    Session(Surroundings surroundings, Settings settings, Screen screen, OutputOptions output) {
        this.surroundings = surroundings;
        this.settings = settings;
        this.screen = screen;
        this.output = output;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Settings settings() {
        return settings;
    }

    Screen screen() {
        return screen;
    }

    boolean verbose() {
        return output.verbose;
    }

    boolean json() {
        return output.json;
    }

    Path migrations() {
        return surroundings.resolve(settings.value(Setting.OUT).orElse(MIGRATIONS));
    }

    /** Connects on first use, and says to what. */
    Connection connection() {
        Connection open = connection;
        if (open == null) {
            open = Connection.open(settings, surroundings.environment());
            connection = open;
            screen.information(open.description());
        }
        return open;
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
