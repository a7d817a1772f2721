package io.mizzle.cli.output;

import io.mizzle.cli.ExitCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a command found out, in the two forms of stdout, and the last line on stderr.
 *
 * @param exit the exit code
 * @param summary one line for people
 * @param text the lines of stdout without {@code --json}
 * @param result what {@code --json} prints under {@code result}
 */
public record Answer(ExitCode exit, String summary, List<String> text, Map<String, ? extends @Nullable Object> result) {

    /** The version of what {@code --json} prints: it rises when a field is removed or changes its meaning. */
    public static final int FORMAT = 1;

    /**
     * An answer of a run that worked.
     *
     * @param summary one line for people
     * @param text lines for people and pipes
     * @param result the same for programs
     * @return an answer with exit code 0
     */
    public static Answer of(String summary, List<String> text, Map<String, ? extends @Nullable Object> result) {
        return new Answer(ExitCode.OK, summary, text, result);
    }

    /**
     * This answer with another exit code.
     *
     * @param code the exit code
     * @return a copy
     */
    public Answer exiting(ExitCode code) {
        return new Answer(code, summary, text, result);
    }
}
