package io.mizzle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** mizzling in a process of its own, at a pseudo terminal that script(1) makes. */
final class PseudoTerminal implements AutoCloseable {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final int SECONDS = 60;

    /** A build that runs in the background ignores what Control-C sends, and so would all that it starts. */
    private static final String CONTROL_C_ENDS =
            "$(env --default-signal=INT true 2>/dev/null && echo env --default-signal=INT)";

    private final Process process;
    private final StringBuilder shown = new StringBuilder();
    private int read;

    private PseudoTerminal(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "terminal");
        reader.setDaemon(true);
        reader.start();
    }

    static PseudoTerminal run(Shell shell, String... arguments) throws IOException {
        return runMain(Mizzling.class, shell, arguments);
    }

    /** Another program than mizzling itself, such as one that calls it several times. */
    static PseudoTerminal runMain(Class<?> program, Shell shell, String... arguments) throws IOException {
        return run(program, "", shell, arguments);
    }

    /** Mizzling with a redirection such as {@code </dev/null}: only what is not redirected is a terminal. */
    static PseudoTerminal runRedirected(String redirection, Shell shell, String... arguments) throws IOException {
        return run(Mizzling.class, redirection, shell, arguments);
    }

    private static PseudoTerminal run(Class<?> program, String redirection, Shell shell, String... arguments)
            throws IOException {
        assumeTrue(Files.isExecutable(SCRIPT), "script(1) is not installed, so there is no pseudo terminal");
        String command = "stty cols 100 rows 40; exec " + CONTROL_C_ENDS + " '"
                + Path.of(System.getProperty("java.home"), "bin/java")
                + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$MIZZLE_TEST_CLASS_PATH\" " + program.getName()
                + " '"
                + String.join("' '", arguments) + "' " + redirection;
        ProcessBuilder builder = new ProcessBuilder(SCRIPT.toString(), "-qefc", command, "/dev/null")
                .directory(shell.folder().toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment
                .keySet()
                .removeIf(name -> name.startsWith("AWS_") || name.startsWith("MIZZLE_") || name.startsWith("LC_"));
        environment.putAll(Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8", "SHELL", "/bin/sh"));
        environment.remove("NO_COLOR");
        environment.putAll(shell.environment());
        environment.put("MIZZLE_TEST_CLASS_PATH", ClassPath.text());
        return new PseudoTerminal(builder.start());
    }

    private void read() {
        byte[] bytes = new byte[4096];
        try (InputStream out = process.getInputStream()) {
            for (int count = out.read(bytes); count >= 0; count = out.read(bytes)) {
                synchronized (shown) {
                    shown.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                    shown.notifyAll();
                }
            }
        } catch (IOException ended) {
            // The process is gone, and with it its terminal.
        }
        synchronized (shown) {
            shown.append('\0');
            shown.notifyAll();
        }
    }

    /** Waits until a text appears after what was awaited before. */
    PseudoTerminal awaits(String text) throws TimeoutException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (shown) {
            while (shown.indexOf(text, read) < 0) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0 || shown.indexOf("\0") >= 0) {
                    throw new TimeoutException("\"" + text + "\" did not appear in\n" + shown);
                }
                shown.wait(left);
            }
            read = shown.indexOf(text, read) + text.length();
        }
        return this;
    }

    PseudoTerminal types(String keys) {
        try {
            OutputStream in = process.getOutputStream();
            in.write(keys.getBytes(StandardCharsets.UTF_8));
            in.flush();
            return this;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    PseudoTerminal exits(ExitCode code) throws InterruptedException {
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        assertEquals(true, ended, this::toString);
        assertEquals(code.code(), process.exitValue(), this::toString);
        return this;
    }

    @Override
    public String toString() {
        synchronized (shown) {
            return shown.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
