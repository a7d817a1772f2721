package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.Setting;
import io.mizzle.cli.config.Settings;
import io.mizzle.cli.project.Build;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaReader;
import io.mizzle.migration.schema.SettingsReader;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the compiled schema. */
final class Schemas {

    private static final Pattern SEPARATOR = Pattern.compile("[,\n]|" + Pattern.quote(File.pathSeparator));

    private Schemas() {}

    static Schema read(Settings settings, Surroundings surroundings) {
        List<Path> places = places(settings, surroundings);
        Schema schema = SchemaReader.read(places)
                .with(SettingsReader.read(settings.file().tables()));
        if (schema.tables().isEmpty()) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "There is no table in the schema.",
                    "META-INF/mizzle has no descriptor of one in " + shown(places) + ".",
                    "Compile the project with the mizzle processor, or name other places with --schema.");
        }
        return schema;
    }

    /** Class folders and jars. */
    static List<Path> places(Settings settings, Surroundings surroundings) {
        return settings.value(Setting.SCHEMA)
                .map(text -> configured(text, surroundings))
                .orElseGet(() -> usual(surroundings));
    }

    private static List<Path> configured(String text, Surroundings surroundings) {
        return SEPARATOR
                .splitAsStream(text)
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .map(surroundings::resolve)
                .toList();
    }

    private static List<Path> usual(Surroundings surroundings) {
        List<Path> usual = Arrays.stream(Build.values())
                .map(build -> surroundings.resolve(build.classes()))
                .toList();
        List<Path> existing = usual.stream().filter(Files::isDirectory).toList();
        if (existing.isEmpty()) {
            throw new Failure(
                    ExitCode.FAILURE,
                    "There is no compiled schema.",
                    "Neither " + shown(usual).replace(", ", " nor ") + " exists.",
                    "Compile the project, or name class folders and jars with --schema.");
        }
        return existing;
    }

    private static String shown(List<Path> places) {
        return places.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
