package io.mizzle.cli.terminal;

import io.mizzle.cli.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jspecify.annotations.Nullable;

/** Finds out what stderr is. */
public final class Screens {

    /** Set to false by the launcher script where its own test says that there is no terminal: saves looking. */
    private static final String TERMINAL_PROPERTY = "mizzling.terminal";

    private Screens() {}

    /**
     * The screen for a run.
     *
     * @param surroundings where it runs
     * @param quiet whether only failures are shown
     * @param colour whether colours are wanted where there can be some
     * @return a screen, to be closed
     */
    public static Screen open(Surroundings surroundings, boolean quiet, boolean colour) {
        if (quiet) {
            return new SilentScreen(surroundings.err());
        }
        if (!surroundings.terminal() || "false".equals(System.getProperty(TERMINAL_PROPERTY))) {
            return new PlainScreen(surroundings.err(), Nobody.HERE);
        }
        Terminal terminal = terminal();
        if (terminal == null) {
            return new PlainScreen(surroundings.err(), Nobody.HERE);
        }
        if (isDumb(surroundings)) {
            close(terminal);
            return new PlainScreen(surroundings.err(), lines(surroundings));
        }
        return new GuidedScreen(terminal, Look.of(surroundings.environment(), colour));
    }

    private static boolean isDumb(Surroundings surroundings) {
        String type = surroundings.environment().getOrDefault("TERM", "");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return type.equals("dumb") || type.isEmpty() && !windows;
    }

    private static LineQuestions lines(Surroundings surroundings) {
        return new LineQuestions(
                new BufferedReader(new InputStreamReader(surroundings.in(), Charset.defaultCharset())),
                surroundings.err());
    }

    /** The terminal of stdin and stderr; null if one of them is none. */
    private static @Nullable Terminal terminal() {
        // JLine's questions about the terminal would cost a second where it does not answer, and none is needed here.
        if (System.getProperty(TerminalBuilder.PROP_PROBE_TIMEOUT) == null) {
            System.setProperty(TerminalBuilder.PROP_PROBE_TIMEOUT, "0");
        }
        try {
            return TerminalBuilder.builder()
                    .name("mizzling")
                    .system(true)
                    .systemOutput(SystemOutput.SysErr)
                    .dumb(false)
                    .graphemeCluster(false)
                    .build();
        } catch (IOException | IllegalStateException none) {
            return null;
        }
    }

    private static void close(Terminal terminal) {
        try {
            terminal.close();
        } catch (IOException lost) {
            // Only looked at, and lines are read from stdin itself.
        }
    }
}
