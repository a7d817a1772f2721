package io.mizzle.cli.config;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code mizzle.properties}: settings for all profiles, and {@code profile.setting} for one. */
public final class PropertiesFile {

    /** The file's usual name. */
    public static final String NAME = "mizzle.properties";

    private static final String PROFILE = "profile";
    private static final String TABLE = "table.";
    private static final List<String> SECRETS = List.of("secret", "password", "token", "access-key");

    private final Path path;
    private final Map<String, String> values;

    private PropertiesFile(Path path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * Reads the file.
     *
     * @param path where it is
     * @param required whether a missing file is a failure
     * @return the file, empty if it is missing
     * @throws Failure if it is required and missing, cannot be read, or has a setting that does not exist
     */
    public static PropertiesFile read(Path path, boolean required) {
        if (!Files.exists(path)) {
            if (required) {
                throw new Failure(
                        ExitCode.USAGE,
                        "There is no file " + path + ".",
                        "--config names it.",
                        "Correct the path, or run \"mizzling init\" to write one.");
            }
            return new PropertiesFile(path, Map.of());
        }
        Map<String, String> values = load(path);
        values.keySet().forEach(key -> check(path, key));
        return new PropertiesFile(path, values);
    }

    private static Map<String, String> load(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Failure(
                    ExitCode.USAGE,
                    path + " cannot be read.",
                    String.valueOf(broken.getMessage()) + ".",
                    "Make it a readable text file in UTF-8, one \"name=value\" a line.",
                    broken);
        }
        Map<String, String> values = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> values.put(key, properties.getProperty(key).strip()));
        return values;
    }

    private static void check(Path path, String key) {
        String setting = key.substring(key.indexOf('.') + 1);
        boolean known = key.equals(PROFILE)
                || key.startsWith(TABLE)
                || Arrays.stream(Setting.values()).anyMatch(each -> each.key().equals(setting));
        if (known) {
            return;
        }
        boolean secret = SECRETS.stream().anyMatch(setting::contains);
        throw new Failure(
                ExitCode.USAGE,
                path + " sets \"" + key + "\", which is not a setting.",
                secret
                        ? "Credentials never stand in this file: they come from the AWS configuration."
                        : "The settings are " + names()
                                + ", each also with a profile before it, as in local.endpoint; and those of tables,"
                                + " such as table.NAME.deletion-protection.",
                secret ? "Delete the line and name a profile with aws-profile." : "Correct or delete the line.");
    }

    private static String names() {
        return Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.joining(", ", PROFILE + ", ", ""));
    }

    /** Where the file is or would be. */
    public Path path() {
        return path;
    }

    /** Whether it says anything. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * A value.
     *
     * @param key the whole key
     * @return the value, empty if absent or blank
     */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    /** The settings of tables, which are the same for all profiles, since snapshots hold them. */
    public Properties tables() {
        Properties tables = new Properties();
        values.forEach((key, value) -> {
            if (key.startsWith(TABLE)) {
                tables.setProperty(key, value);
            }
        });
        return tables;
    }

    /**
     * Whether a profile has settings here.
     *
     * @param profile its name
     */
    public boolean defines(String profile) {
        return values.keySet().stream().anyMatch(key -> key.startsWith(profile + "."));
    }
}
