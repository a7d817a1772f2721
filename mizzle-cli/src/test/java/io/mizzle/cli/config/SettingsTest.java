package io.mizzle.cli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flag comes before the environment, that before mizzle.properties, the profile's line there before the general one. */
class SettingsTest {

    @TempDir
    Path folder;

    private final Map<Setting, String> flags = new EnumMap<>(Setting.class);
    private final Map<String, String> environment = new HashMap<>();
    private final StringBuilder file = new StringBuilder();

    private Settings settings(@Nullable String profile) throws IOException {
        Path path = Files.writeString(folder.resolve("mizzle.properties"), file);
        return Settings.of(flags, profile, environment, PropertiesFile.read(path, false));
    }

    private String found(Setting setting) throws IOException {
        return settings("dev")
                .find(setting)
                .map(each -> each.value() + " of " + each.origin())
                .orElse("nothing");
    }

    @Test
    void eachPlaceComesBeforeTheNext() throws IOException {
        for (Setting setting : Setting.values()) {
            file.setLength(0);
            file.append("dev.")
                    .append(setting == Setting.REGION ? "out" : "region")
                    .append("=defines dev\n");
            assertEquals("nothing", found(setting));

            file.append(setting.key()).append("=general\n");
            assertEquals("general of mizzle.properties (" + setting.key() + ")", found(setting));

            file.append("dev.").append(setting.key()).append("=profiled\n");
            file.append("prod.").append(setting.key()).append("=of another profile\n");
            assertEquals("profiled of mizzle.properties (dev." + setting.key() + ")", found(setting));

            environment.put(setting.variable(), "variable");
            assertEquals("variable of " + setting.variable(), found(setting));

            flags.put(setting, "flag");
            assertEquals("flag of " + setting.flag(), found(setting));
        }
    }

    @Test
    void theProfileIsThatOfTheFlagOrTheVariableOrTheFile() throws IOException {
        assertEquals(Optional.empty(), settings(null).profile());
        file.append("profile=local\n");
        assertEquals(Optional.of("local"), settings(null).profile());
        environment.put("MIZZLE_PROFILE", "dev");
        assertEquals(Optional.of("dev"), settings(null).profile());
        assertEquals(Optional.of("prod"), settings("prod").profile());
        environment.put("MIZZLE_PROFILE", " ");
        assertEquals(Optional.of("local"), settings(null).profile());
    }

    @Test
    void aProfileThatTheFileDoesNotDefineIsOneOfAws() throws IOException {
        file.append("dev.region=eu-central-1\n");

        assertEquals(Optional.empty(), settings("dev").value(Setting.AWS_PROFILE));
        assertEquals(Optional.of("elsewhere"), settings("elsewhere").value(Setting.AWS_PROFILE));
        assertEquals(Optional.empty(), settings("elsewhere").value(Setting.REGION));
    }
}
