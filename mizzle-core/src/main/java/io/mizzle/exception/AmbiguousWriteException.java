package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/**
 * A write that must not be repeated blindly failed in a way that leaves open whether DynamoDB applied it: the response was
 * lost, or the call timed out.
 */
public final class AmbiguousWriteException extends MizzleException {

    private static final long serialVersionUID = 1L;

    /**
     * It is unknown whether the write happened.
     *
     * @param context operation, entity and key
     * @param cause how the response was lost, or null where nothing was thrown
     */
    public AmbiguousWriteException(ErrorContext context, @Nullable Throwable cause) {
        super(
                context,
                "The response was lost, so it is unknown whether this write was applied, and repeating it could apply it twice."
                        + " Read the item to find out, or use exactlyOnce(), which can be retried.",
                cause);
    }

    @Override
    protected AmbiguousWriteException copy(ErrorContext context) {
        return new AmbiguousWriteException(context, getCause());
    }
}
