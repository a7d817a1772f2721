package io.mizzle.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the command lines of a file one after the other at the terminal of this process, and says how each ended. */
final class EveryCall {

    private EveryCall() {}

    public static void main(String[] arguments) throws IOException {
        Mizzling mizzling = new Mizzling(Surroundings.ofProcess());
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            int exit = mizzling.run(line.split(" "));
            System.err.println("EXIT " + exit + " " + line);
        }
    }
}
