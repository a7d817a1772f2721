package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizzling} itself: only the way to its commands. */
@Command(
        name = "mizzling",
        description = "Tables and migrations of mizzle, from the command line.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = {
            "  mizzling init            a first table in an empty folder",
            "  mizzling COMMAND --help  what a command does, with an example"
        })
final class Root implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    Root() {}

    /** Called without a command. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
