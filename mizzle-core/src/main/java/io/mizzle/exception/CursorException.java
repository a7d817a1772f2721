package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** A cursor that cannot be used here: it belongs to another query, was changed or cut, or is signed with an unknown secret. */
public final class CursorException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * The cursor is refused.
     *
     * @param context operation and entity as far as known
     * @param problem what is wrong with it, as a sentence without its full stop
     * @param cause what decoding it threw, or null
     */
    public CursorException(ErrorContext context, String problem, @Nullable Throwable cause) {
        super(
                context,
                problem + ". Start from the first page, or pass the cursor unchanged to the query that gave it.",
                cause);
        this.problem = problem;
    }

    @Override
    protected CursorException copy(ErrorContext context) {
        return new CursorException(context, problem, getCause());
    }
}
