package io.mizzle.cli;

import org.jspecify.annotations.Nullable;

/** Why a command ends early: what happened, why, and what to do, with the exit code that says which kind it is. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;
    private final String what;
    private final String why;
    private final String remedy;

    /**
     * A failure in three sentences.
     *
     * @param exit which kind it is
     * @param what what did not work
     * @param why the reason
     * @param remedy what the reader can do
     */
    public Failure(ExitCode exit, String what, String why, String remedy) {
        this(exit, what, why, remedy, null);
    }

    /**
     * A failure with the exception behind it, which {@code --verbose} shows.
     *
     * @param exit which kind it is
     * @param what what did not work
     * @param why the reason
     * @param remedy what the reader can do
     * @param cause the exception, or null
     */
    public Failure(ExitCode exit, String what, String why, String remedy, @Nullable Throwable cause) {
        super(what + " " + why + " " + remedy, cause);
        this.exit = exit;
        this.what = what;
        this.why = why;
        this.remedy = remedy;
    }

    /** Which kind it is. */
    public ExitCode exit() {
        return exit;
    }

    /** What did not work. */
    public String what() {
        return what;
    }

    /** The reason. */
    public String why() {
        return why;
    }

    /** What the reader can do. */
    public String remedy() {
        return remedy;
    }
}
