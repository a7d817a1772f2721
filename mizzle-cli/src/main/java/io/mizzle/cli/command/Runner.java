package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import io.mizzle.migration.DataMigrations;
import io.mizzle.migration.Migration;
import io.mizzle.migration.MigrationFolder;
import io.mizzle.migration.Migrations;
import java.io.IOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the engine's runner of a session's settings. */
final class Runner {

    private Runner() {}

    /** The migrations of the folder, in order; the chain is checked. */
    static List<Migration> folder(Session session) {
        List<Migration> migrations = MigrationFolder.at(session.migrations()).read();
        session.screen().step("Migrations: " + (migrations.isEmpty() ? "none yet" : migrations.size()));
        return migrations;
    }

    /** A runner that can tell; nothing is changed with it. */
    static Migrations of(Session session, List<Migration> migrations) {
        Migrations runner =
                Migrations.of(session.connection().client(), migrations).tableNames(session::physicalName);
        Optional<String> history = session.settings().value(Setting.HISTORY_TABLE);
        return history.isPresent() ? runner.historyTable(history.get()) : runner;
    }

    /** A runner that works as fast as it may, under the name of whoever called it. */
    static Migrations of(Session session, List<Migration> migrations, RunOptions options) {
        return of(session, migrations)
                .owner(options.owner == null ? user() : options.owner)
                .segments(options.segments)
                .writesPerSecond(options.writesPerSecond);
    }

    private static String user() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            host = "unknown";
        }
        return System.getProperty("user.name") + "@" + host + ", process "
                + ProcessHandle.current().pid();
    }

    /** Loads data migrations from where the schema is compiled. */
    static Classes classes(Session session) {
        return new Classes(Schemas.places(session.settings(), session.surroundings()));
    }

    /** The project's classes while migrations run. */
    static final class Classes implements AutoCloseable {

        private final URLClassLoader loader;

        private Classes(List<Path> places) {
            List<URL> urls = new ArrayList<>();
            for (Path place : places) {
                try {
                    urls.add(place.toUri().toURL());
                } catch (MalformedURLException odd) {
                    throw new IllegalArgumentException(place.toString(), odd);
                }
            }
            this.loader = new URLClassLoader(urls.toArray(URL[]::new), Runner.class.getClassLoader());
        }

        DataMigrations dataMigrations() {
            return DataMigrations.of(loader);
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
