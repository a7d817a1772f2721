package io.mizzle.cli.command;

import io.mizzle.cli.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Stack traces as lines. */
final class Traces {

    private Traces() {}

    static List<String> of(Failure failure) {
        Throwable shown = failure.getCause() == null ? failure : failure.getCause();
        StringWriter text = new StringWriter();
        shown.printStackTrace(new PrintWriter(text));
        return text.toString().lines().toList();
    }
}
