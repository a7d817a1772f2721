package io.mizzle.cli.command;

import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import io.mizzle.cli.connection.Connection;
import io.mizzle.cli.terminal.Activity;
import io.mizzle.cli.terminal.Screen;
import io.mizzle.migration.schema.Schema;
import io.mizzle.table.TableDiff;
import io.mizzle.table.Tables;
import io.mizzle.table.Waiting;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of one command. The connection, and with it the AWS SDK, is there once it is asked for. */
final class Session implements AutoCloseable {

    private static final String MIGRATIONS = "migrations";

    private final Surroundings surroundings;
    private final Settings settings;
    private final Screen screen;
    private final OutputOptions output;
    private @Nullable Connection connection;
    private @Nullable Schema schema;

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

    /** The compiled schema, read once. */
    Schema schema() {
        Schema read = schema;
        if (read == null) {
            read = Schemas.read(settings, surroundings);
            schema = read;
            screen.step("Tables: " + read.tables().size());
        }
        return read;
    }

    /** What a declared table is called in DynamoDB. */
    String physicalName(String declared) {
        return settings.value(Setting.TABLE_PREFIX).orElse("") + declared;
    }

    Tables tables() {
        return new Tables(connection().client(), this::physicalName);
    }

    /** What is declared otherwise than it is; waits for tables that are just changing. */
    TableDiff diff() {
        Schema declared = schema();
        Tables live = tables();
        try (ShownProgress progress = new ShownProgress(screen, () -> {})) {
            progress.begins("Compare with the live tables");
            TableDiff diff = live.waiting(Waiting.DEFAULT.reporting(progress)).diff(declared.descriptions());
            progress.ends("Compared with the live tables");
            return diff;
        }
    }

    /** Reads something that may take a while. */
    <T> T during(String label, Supplier<T> reading) {
        connection();
        try (Activity activity = screen.activity(label)) {
            T read = reading.get();
            activity.done(label);
            return read;
        }
    }

    @Override
    public void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
