package io.mizzle.cli;

/** How a run ended, for scripts: a promise of the command reference. */
public enum ExitCode {
    /** Done, or there was nothing to do. */
    OK(0, "done, or nothing to do"),
    /** It did not work, and nothing was begun or all of it is undone. */
    FAILURE(1, "failed"),
    /** The command line or the configuration cannot be understood. */
    USAGE(2, "wrong usage or configuration"),
    /** The question was answered with "there is something to do". */
    PENDING(3, "pending changes, or drift"),
    /** Somebody has to agree, and nobody could be asked or the answer was no. */
    CONFIRMATION(4, "confirmation needed"),
    /** Another runner holds the lock of the migrations. */
    LOCKED(5, "another runner holds the lock"),
    /** DynamoDB cannot be reached, or does not accept the credentials. */
    CONNECTIVITY(6, "no credentials or no connection"),
    /** A part is done; running the same command again goes on from there. */
    PARTIAL(7, "partly done; run it again to go on"),
    /** Ctrl-C. */
    INTERRUPTED(130, "interrupted");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** What the process returns. */
    public int code() {
        return code;
    }

    /** In a few words, as the command reference shows it. */
    public String meaning() {
        return meaning;
    }
}
