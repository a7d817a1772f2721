package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where migrations are. */
final class MigrationOptions implements FlagSource {

    @Option(names = "--out", paramLabel = "FOLDER", description = "The folder of migrations. Default: migrations.")
    @Nullable String out;

    @Override
    public void addTo(Map<Setting, String> flags) {
        FlagSource.add(flags, Setting.OUT, out);
    }
}
