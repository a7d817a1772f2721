package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/**
 * The schema, the configuration or a statement contradicts itself, or asks for more than DynamoDB takes, in a way the compiler
 * could not see; nothing was sent.
 */
public final class ModelException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    /**
     * Thrown where neither operation nor entity is known.
     *
     * @param problem what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     */
    public ModelException(String problem, String remedy) {
        this(ErrorContext.NONE, problem, remedy, null);
    }

    /**
     * The same with all that is known.
     *
     * @param context operation and entity as far as known
     * @param problem what is wrong, without a full stop
     * @param remedy what to do, without a full stop
     * @param cause what was thrown first, or null
     */
    public ModelException(ErrorContext context, String problem, String remedy, @Nullable Throwable cause) {
        super(context, problem + ". " + remedy + ".", cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    @Override
    protected ModelException copy(ErrorContext context) {
        return new ModelException(context, problem, remedy, getCause());
    }
}
