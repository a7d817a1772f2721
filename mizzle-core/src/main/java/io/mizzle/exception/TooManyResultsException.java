package io.mizzle.exception;

/** {@code fetchOne()} matched more than one item. */
public final class TooManyResultsException extends MizzleException {

    private static final long serialVersionUID = 1L;

    /**
     * A second item matched; how many there are in all was not read.
     *
     * @param context operation and entity
     */
    public TooManyResultsException(ErrorContext context) {
        super(
                context,
                "More than one item matches. Make the key or the conditions narrower, or use fetchFirst() or fetch().",
                null);
    }

    @Override
    protected TooManyResultsException copy(ErrorContext context) {
        return new TooManyResultsException(context);
    }
}
