package io.mizzle.migration.schema;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import org.jspecify.annotations.Nullable;

/** A schema cannot be read: a file is broken, incomplete or too new, or two files contradict each other. */
public final class SchemaException extends MizzleException {

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
    public SchemaException(String problem, String remedy, @Nullable Throwable cause) {
        this(ErrorContext.NONE, problem, remedy, cause);
    }

    private SchemaException(ErrorContext context, String problem, String remedy, @Nullable Throwable cause) {
        super(context, problem + ". " + remedy + ".", cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    @Override
    protected MizzleException copy(ErrorContext context) {
        return new SchemaException(context, problem, remedy, getCause());
    }
}
