package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The beginning of all table names, so that one account can hold the tables of several environments. */
final class PrefixOption implements FlagSource {

    @Option(names = "--table-prefix", paramLabel = "TEXT", description = "What the names of the tables begin with.")
    @Nullable String tablePrefix;

    @Override
    public void addTo(Map<Setting, String> flags) {
        FlagSource.add(flags, Setting.TABLE_PREFIX, tablePrefix);
    }
}
