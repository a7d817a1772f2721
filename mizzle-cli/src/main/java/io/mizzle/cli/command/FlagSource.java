package io.mizzle.cli.command;

import io.mizzle.cli.config.Setting;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options that are settings. */
interface FlagSource {

    /** Adds what the command line says. */
    void addTo(Map<Setting, String> flags);

    static void add(Map<Setting, String> flags, Setting setting, @Nullable String value) {
        if (value != null) {
            flags.put(setting, value);
        }
    }
}
