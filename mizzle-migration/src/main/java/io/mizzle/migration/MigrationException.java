package io.mizzle.migration;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import org.jspecify.annotations.Nullable;

/** Migrations cannot be read, made or carried out. */
public class MigrationException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    /**
     * A failure.
     *
     * @param problem what is wrong and where, without a full stop
     * @param remedy what to do, without a full stop
     */
    public MigrationException(String problem, String remedy) {
        this(ErrorContext.NONE, problem, remedy, null);
    }

    /**
     * A failure with a cause.
     *
     * @param problem what is wrong and where, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what was thrown first, or null
     */
    public MigrationException(String problem, String remedy, @Nullable Throwable cause) {
        this(ErrorContext.NONE, problem, remedy, cause);
    }

    /**
     * The same with all that is known.
     *
     * @param context operation and entity as far as known
     * @param problem what is wrong and where, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what was thrown first, or null
     */
    protected MigrationException(ErrorContext context, String problem, String remedy, @Nullable Throwable cause) {
        super(context, problem + ". " + remedy + ".", cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new MigrationException(context, problem, remedy, getCause());
    }
}
