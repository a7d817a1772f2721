package io.mizzle.cli.output;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The envelope around everything that {@code --json} prints. */
public final class Results {

    private Results() {}

    /**
     * Of a run that came to an answer.
     *
     * @param command its name
     * @param answer what it found out
     * @return JSON
     */
    public static String of(String command, Answer answer) {
        Map<String, @Nullable Object> envelope = envelope(command, answer.exit());
        envelope.put("result", answer.result());
        return Json.print(envelope);
    }

    /**
     * Of a run that failed.
     *
     * @param command its name
     * @param failure why
     * @param done what it did before that; may be empty
     * @return JSON
     */
    public static String of(String command, Failure failure, Map<String, ? extends @Nullable Object> done) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("what", failure.what());
        error.put("why", failure.why());
        error.put("remedy", failure.remedy());
        Map<String, @Nullable Object> envelope = envelope(command, failure.exit());
        envelope.put("error", error);
        if (!done.isEmpty()) {
            envelope.put("done", done);
        }
        return Json.print(envelope);
    }

    private static Map<String, @Nullable Object> envelope(String command, ExitCode exit) {
        Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
        envelope.put("format", Answer.FORMAT);
        envelope.put("command", command);
        envelope.put("exit", exit.code());
        return envelope;
    }
}
