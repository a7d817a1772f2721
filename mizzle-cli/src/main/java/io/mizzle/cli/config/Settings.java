package io.mizzle.cli.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of one run: flag before environment before {@code mizzle.properties}; what none of them says is left to the AWS SDK. */
public final class Settings {

    /** The variable that names the profile. */
    public static final String PROFILE_VARIABLE = "MIZZLE_PROFILE";

    /**
     * A value and who said so.
     *
     * @param value never blank
     * @param origin the flag, variable or file
     */
    public record Value(String value, String origin) {}

    private final Map<Setting, String> flags;
    private final Map<String, String> environment;
    private final PropertiesFile file;
    private final @Nullable String profile;

    private Settings(
            Map<Setting, String> flags,
            Map<String, String> environment,
            PropertiesFile file,
            @Nullable String profile) {
        this.flags = flags;
        this.environment = environment;
        this.file = file;
        this.profile = profile;
    }

    /**
     * Settings from their places.
     *
     * @param flags what the command line says
     * @param profile the profile the command line names, or null
     * @param environment the variables
     * @param file {@code mizzle.properties}
     * @return settings
     */
    public static Settings of(
            Map<Setting, String> flags,
            @Nullable String profile,
            Map<String, String> environment,
            PropertiesFile file) {
        String named = profile != null ? profile : blankAsNull(environment.get(PROFILE_VARIABLE));
        String chosen = named != null ? named : file.get("profile").orElse(null);
        return new Settings(new EnumMap<>(flags), environment, file, chosen);
    }

    /** The profile: from the flag, the environment, or the file's own {@code profile}. */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /** Where the file is or would be. */
    public Path path() {
        return file.path();
    }

    /** The file's text, parsed. */
    public PropertiesFile file() {
        return file;
    }

    /**
     * A setting's value.
     *
     * @param setting which
     * @return the value and its origin; empty where nobody said anything
     */
    public Optional<Value> find(Setting setting) {
        String flag = flags.get(setting);
        if (flag != null) {
            return Optional.of(new Value(flag, setting.flag()));
        }
        String variable = blankAsNull(environment.get(setting.variable()));
        if (variable != null) {
            return Optional.of(new Value(variable, setting.variable()));
        }
        return profiled(setting).or(() -> inFile(setting.key())).or(() -> profileOfAws(setting));
    }

    /**
     * A setting's value alone.
     *
     * @param setting which
     * @return the value; empty where nobody said anything
     */
    public Optional<String> value(Setting setting) {
        return find(setting).map(Value::value);
    }

    private Optional<Value> profiled(Setting setting) {
        return profile().flatMap(name -> inFile(name + "." + setting.key()));
    }

    private Optional<Value> inFile(String key) {
        return file.get(key).map(value -> new Value(value, file.path().getFileName() + " (" + key + ")"));
    }

    /** A profile that the file does not define is one of the AWS configuration, as it is for {@code Mizzle.create()}. */
    private Optional<Value> profileOfAws(Setting setting) {
        return profile()
                .filter(name -> setting == Setting.AWS_PROFILE && !file.defines(name))
                .map(name -> new Value(name, "the profile"));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
