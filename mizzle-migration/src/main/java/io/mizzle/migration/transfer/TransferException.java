package io.mizzle.migration.transfer;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import org.jspecify.annotations.Nullable;

/** A transfer did not come to its end. Running it again goes on where it stopped. */
public final class TransferException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    /**
     * A failure.
     *
     * @param problem what is wrong and where, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what was thrown first, or null
     */
    public TransferException(String problem, String remedy, @Nullable Throwable cause) {
        this(ErrorContext.NONE, problem, remedy, cause);
    }

    private TransferException(ErrorContext context, String problem, String remedy, @Nullable Throwable cause) {
        super(context, problem + ". " + remedy + ".", cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new TransferException(context, problem, remedy, getCause());
    }
}
