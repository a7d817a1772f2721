package io.mizzle.cli;

import io.mizzle.cli.command.Commands;
import io.mizzle.cli.command.Usage;
import picocli.CommandLine;

/** The {@code mizzling} command. */
public final class Mizzling {

    private final Surroundings surroundings;

    /**
     * The command in a process, or in what stands for one.
     *
     * @param surroundings what it gets from there
     */
    public Mizzling(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.exit(new Mizzling(Surroundings.ofProcess()).run(arguments));
    }

    /**
     * Runs a command.
     *
     * @param arguments the command and its options
     * @return the exit code
     */
    public int run(String... arguments) {
        CommandLine line = Commands.forArguments(surroundings, arguments);
        Usage.prepare(line, surroundings);
        return line.execute(arguments);
    }
}
