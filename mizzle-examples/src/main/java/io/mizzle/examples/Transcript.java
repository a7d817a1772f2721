package io.mizzle.examples;

import java.io.PrintStream;
import java.util.Set;

/** What the quickstart prints. Secrets are masked, whatever they are part of. */
final class Transcript {

    private final PrintStream out;
    private final Set<String> secrets;

    Transcript(PrintStream out, Set<String> secrets) {
        this.out = out;
        this.secrets = secrets;
    }

    void step(String title) {
        line("");
        line("== " + title);
    }

    void request(String operation) {
        line("-> " + operation);
    }

    void detail(String label, Object value) {
        line(String.format("   %-10s %s", label, value));
    }

    void result(Object value) {
        line("<- " + value);
    }

    void refusal(Exception exception) {
        line("!! " + exception.getClass().getSimpleName() + ": " + exception.getMessage());
    }

    void text(Object value) {
        value.toString().lines().forEach(line -> line("   " + line));
    }

    private void line(String text) {
        String masked = text;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        out.println(masked);
    }
}
