package io.mizzle.migration;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import org.jspecify.annotations.Nullable;

/** A step failed. What was done before stays done; the next run resumes at that step. */
public final class MigrationFailedException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String step;

    /**
     * A failure.
     *
     * @param id the migration
     * @param step the step, as a dry run prints it
     * @param cause what went wrong
     */
    public MigrationFailedException(String id, String step, Throwable cause) {
        this(ErrorContext.NONE, id, step, cause);
    }

    private MigrationFailedException(ErrorContext context, String id, String step, @Nullable Throwable cause) {
        super(
                context,
                "Migration " + id + " failed at step \"" + step + "\": "
                        + (cause == null ? "" : cause.getMessage() == null ? cause.toString() : cause.getMessage()),
                "Put right what is wrong and run it again: it goes on at this step",
                cause);
        this.id = id;
        this.step = step;
    }

    /** The migration. */
    public String id() {
        return id;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new MigrationFailedException(context, id, step, getCause());
    }
}
