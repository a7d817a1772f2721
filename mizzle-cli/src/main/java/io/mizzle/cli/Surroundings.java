package io.mizzle.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a run gets from its process, so that a test can run a command in a process of its own making.
 *
 * @param environment the variables
 * @param directory where it was called
 * @param in what is typed
 * @param out for data
 * @param err for everything else
 * @param terminal whether stdin and stderr may be terminals; if false nobody is asked, and nothing moves
 */
public record Surroundings(
        Map<String, String> environment,
        Path directory,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    /** Those of this process. Data is UTF-8 whatever the locale. */
    public static Surroundings ofProcess() {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        return new Surroundings(System.getenv(), Path.of("").toAbsolutePath(), System.in, out, System.err, true);
    }

    /**
     * A path as the user wrote it, seen from the directory.
     *
     * @param path absolute, or relative to the directory
     * @return an absolute path
     */
    public Path resolve(String path) {
        return directory.resolve(path).normalize();
    }
}
