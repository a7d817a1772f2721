package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the compiled schema is. */
final class SchemaOptions implements FlagSource {

    @Option(
            names = "--schema",
            paramLabel = "PATH",
            description = "Class folders and jars with the compiled schema, separated as a class path is."
                    + " Default: target/classes or build/classes/java/main.")
    @Nullable String schema;

    @Override
    public void addTo(Map<Setting, String> flags) {
        FlagSource.add(flags, Setting.SCHEMA, schema);
    }
}
