package io.mizzle.cli.command;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.cli.Surroundings;
import io.mizzle.cli.Version;
import io.mizzle.cli.output.Results;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** How the command line is read, and what is said when it cannot be. */
public final class Usage {

    private static final int WIDTH = 100;

    private Usage() {}

    /**
     * Makes a command line speak as everything else here does.
     *
     * @param line to be executed
     * @param surroundings where it prints
     */
    public static void prepare(CommandLine line, Surroundings surroundings) {
        boolean coloured = surroundings.terminal()
                && surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(surroundings.environment().get("TERM"));
        line.setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setAbbreviatedOptionsAllowed(false)
                .setParameterExceptionHandler((problem, arguments) -> refuse(problem, arguments, surroundings));
        line.getCommandSpec().versionProvider(() -> new String[] {"mizzling " + Version.text()});
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private static int refuse(ParameterException problem, String[] arguments, Surroundings surroundings) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName(" ");
        Failure failure = new Failure(
                ExitCode.USAGE,
                "This is not how " + name + " is called.",
                Diagnosis.sentence(problem),
                "See \"" + name + " --help\".");
        surroundings.err().println("error: " + failure.what());
        surroundings.err().println("  why: " + failure.why());
        surroundings.err().println("  do:  " + failure.remedy());
        if (Arrays.asList(arguments).contains("--json")) {
            surroundings.out().println(Results.of(command.getCommandName(), failure, Map.of()));
        }
        return failure.exit().code();
    }
}
