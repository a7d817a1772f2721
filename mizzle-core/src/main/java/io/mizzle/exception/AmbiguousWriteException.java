package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/**
 * A write that must not be repeated blindly failed in a way that leaves open whether DynamoDB applied it: the response was
 * lost, or the call timed out.
 */
public final class AmbiguousWriteException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private static final String NOT_REPEATABLE = "repeating it could apply it twice. Read the item to find out, or use"
            + " exactlyOnce(), which can be retried.";

    private final String advice;

    /**
     * It is unknown whether the write happened.
     *
     * @param context operation, entity and key
     * @param cause how the response was lost, or null where nothing was thrown
     */
    public AmbiguousWriteException(ErrorContext context, @Nullable Throwable cause) {
        this(context, NOT_REPEATABLE, cause);
    }

    private AmbiguousWriteException(ErrorContext context, String advice, @Nullable Throwable cause) {
        super(context, "The response was lost, so it is unknown whether this write was applied, and " + advice, cause);
        this.advice = advice;
    }

    /**
     * It is unknown whether the transaction happened.
     *
     * @param context operation, and entity and key where there is only one
     * @param token of the transaction
     * @param cause how the response was lost
     * @return to be thrown
     */
    public static AmbiguousWriteException ofTransaction(ErrorContext context, String token, @Nullable Throwable cause) {
        String advice = "trying it again was in vain. Within ten minutes, the same operations with .token(\"" + token
                + "\") are applied at most once; DynamoDB refuses the token if they differ from the first, timestamps"
                + " included.";
        return new AmbiguousWriteException(context, advice, cause);
    }

    @Override
    protected AmbiguousWriteException copy(ErrorContext context) {
        return new AmbiguousWriteException(context, advice, getCause());
    }
}
