package io.mizzle.table;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import org.jspecify.annotations.Nullable;

/** A change of tables was refused or did not come to its end. What was done stays done; planning again gives the rest. */
public class TableException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    /**
     * A failure.
     *
     * @param problem what happened, without a full stop
     * @param remedy what to do, without a full stop
     */
    public TableException(String problem, String remedy) {
        this(ErrorContext.NONE, problem, remedy, null);
    }

    /**
     * The same with all that is known.
     *
     * @param context operation and entity as far as known
     * @param problem what happened, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what was thrown first, or null
     */
    protected TableException(ErrorContext context, String problem, String remedy, @Nullable Throwable cause) {
        super(context, problem + ". " + remedy + ".", cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new TableException(context, problem, remedy, getCause());
    }
}
