package io.mizzle.maven;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Mizzling;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.config.Setting;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Runs a command of {@code mizzling} on the project as it is compiled. Nobody is asked: what needs agreement needs its parameter. */
@SuppressWarnings("NullAway.Init") // Maven fills the fields
abstract class MizzleMojo extends AbstractMojo {

    /** Where {@code mizzle.properties} is looked for, and what paths are relative to. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    File baseDirectory;

    /** Where the project's own schema is. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    File classes;

    /** Where the schemas of its dependencies are. */
    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true)
    List<String> classPath = List.of();

    /** Other class folders and jars with the schema, separated as a class path is, in place of the project's. */
    @Parameter(property = "mizzle.schema")
    @Nullable String schema;

    /** The folder of migrations, {@code migrations} unless {@code mizzle.properties} says otherwise. */
    @Parameter(property = "mizzle.out")
    @Nullable String out;

    /** The profile of {@code mizzle.properties}, or else of the AWS configuration. */
    @Parameter(property = "mizzle.profile")
    @Nullable String profile;

    /** Another configuration than {@code mizzle.properties}. */
    @Parameter(property = "mizzle.config")
    @Nullable String config;

    /** Leaves the goal out. */
    @Parameter(property = "mizzle.skip", defaultValue = "false")
    boolean skip;

    /** The command and its own options. */
    abstract List<String> command();

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("mizzle.skip is set");
            return;
        }
        List<String> arguments = new ArrayList<>(command());
        option(arguments, "--profile", profile);
        option(arguments, "--config", config);
        if (getLog().isDebugEnabled()) {
            arguments.add("--verbose");
        }
        int exit = run(arguments);
        if (exit != ExitCode.OK.code()) {
            throw new MojoFailureException(
                    "mizzling " + command().get(0) + " ended with exit code " + exit + ": see above");
        }
    }

    private int run(List<String> arguments) {
        try (PrintStream lines = new LogLines(getLog()::info).stream();
                PrintStream errors = new LogLines(this::tell).stream()) {
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put(Setting.SCHEMA.variable(), schema == null ? places() : schema);
            Surroundings surroundings = new Surroundings(
                    environment,
                    baseDirectory.toPath().toAbsolutePath(),
                    new ByteArrayInputStream(new byte[0]),
                    lines,
                    errors,
                    false);
            return new Mizzling(surroundings).run(arguments.toArray(String[]::new));
        }
    }

    private void tell(String line) {
        if (line.startsWith("error: ") || line.startsWith("  why: ") || line.startsWith("  do:  ")) {
            getLog().error(line);
        } else if (line.startsWith("warning: ")) {
            getLog().warn(line.substring("warning: ".length()));
        } else {
            getLog().info(line);
        }
    }

    private String places() {
        Set<String> places = new LinkedHashSet<>(List.of(classes.getPath()));
        classPath.stream().filter(place -> new File(place).exists()).forEach(places::add);
        return String.join(File.pathSeparator, places);
    }

    static void option(List<String> arguments, String name, @Nullable String value) {
        if (value != null) {
            arguments.add(name);
            arguments.add(value);
        }
    }

    static void flag(List<String> arguments, String name, boolean set) {
        if (set) {
            arguments.add(name);
        }
    }
}
