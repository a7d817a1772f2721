package io.mizzle.cli.terminal;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Questions answered by typing a line: for terminals that cannot move the cursor ({@code TERM=dumb}). */
final class LineQuestions implements Questions {

    private final BufferedReader in;
    private final PrintStream err;

    LineQuestions(BufferedReader in, PrintStream err) {
        this.in = in;
        this.err = err;
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public boolean confirm(String question, String flag) {
        err.print(question + " [y/N] ");
        err.flush();
        String answer = line().strip().toLowerCase(Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    @Override
    public List<String> several(String question, List<String> choices, String flag) {
        show(question, choices);
        err.print("Numbers, separated by spaces; Enter for none: ");
        err.flush();
        return chosen(line(), choices);
    }

    @Override
    public String one(String question, List<String> choices, String flag) {
        show(question, choices);
        while (true) {
            err.print("Number: ");
            err.flush();
            List<String> chosen = chosen(line(), choices);
            if (chosen.size() == 1) {
                return chosen.get(0);
            }
        }
    }

    private void show(String question, List<String> choices) {
        err.println(question);
        for (int i = 0; i < choices.size(); i++) {
            err.println("  " + (i + 1) + ") " + choices.get(i));
        }
    }

    private static List<String> chosen(String line, List<String> choices) {
        List<String> chosen = new ArrayList<>();
        for (String word : line.strip().split("[ ,]+", -1)) {
            for (int i = 0; i < choices.size(); i++) {
                if (word.equals(String.valueOf(i + 1))) {
                    chosen.add(choices.get(i));
                }
            }
        }
        return chosen;
    }

    private String line() {
        try {
            String line = in.readLine();
            if (line == null) {
                throw new Failure(
                        ExitCode.INTERRUPTED, "Cancelled.", "The input ended.", "Run it again when you have decided.");
            }
            return line;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
