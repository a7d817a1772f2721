package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizzling local}: only the way to start and stop. */
@Command(
        name = "local",
        description = "Run DynamoDB Local, from your project's dependencies or Maven's repository.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExample:%n",
        footer = "  mizzling local start && mizzling push")
final class Local implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    Local() {}

    /** Called without a command. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE.code();
    }
}
