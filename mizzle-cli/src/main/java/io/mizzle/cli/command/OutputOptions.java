package io.mizzle.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class OutputOptions {

    @Option(names = "--json", description = "Print the result to stdout as JSON (format 1).")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Show nothing on stderr but why the run failed.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Show more, and stack traces of failures.")
    boolean verbose;

    @Option(names = "--no-color", description = "No colours. So does the variable NO_COLOR.")
    boolean noColor;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "The profile of mizzle.properties (local, dev, prod ...), or else of the AWS configuration.")
    @Nullable String profile;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: mizzle.properties, where the command is called.")
    @Nullable String config;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
