package io.mizzle.exception;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The statement's deadline passed before all its requests were answered.
 *
 * <p>Reads can be run again. Of writes in several requests, those answered before have happened; statements that can tell
 * throw {@link BatchIncompleteException} or {@link InsertIncompleteException} with what is left instead.
 */
public final class DeadlineExceededException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final Duration deadline;

    /**
     * Time is up.
     *
     * @param context operation, entity and key as far as known
     * @param deadline how long the statement could take
     * @param cause what the last call threw, or null
     */
    public DeadlineExceededException(ErrorContext context, Duration deadline, @Nullable Throwable cause) {
        super(
                context,
                "The deadline of " + deadline.toMillis() + " ms passed before the statement was done."
                        + " Give a longer deadline, or make the statement read or write less.",
                cause);
        this.deadline = deadline;
    }

    /**
     * How long the statement could take, over all its requests.
     *
     * @return the deadline as it was given
     */
    public Duration deadline() {
        return deadline;
    }

    @Override
    protected DeadlineExceededException copy(ErrorContext context) {
        return new DeadlineExceededException(context, deadline, getCause());
    }
}
