package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** An insert met an item that has its key already; the stored item is unchanged. */
public final class DuplicateItemException extends ConditionFailedException {

    private static final long serialVersionUID = 1L;

    /**
     * The key is taken.
     *
     * @param context operation, entity and key
     * @param oldItem the item that has the key, or null where it was not returned
     * @param cause DynamoDB's refusal
     */
    public DuplicateItemException(ErrorContext context, @Nullable OldItem oldItem, @Nullable Throwable cause) {
        super(
                context,
                "An item with this key exists already. Choose another key, use upsert() to update it, or orReplace() to overwrite"
                        + " it.",
                oldItem,
                cause);
    }

    @Override
    protected DuplicateItemException copy(ErrorContext context) {
        return new DuplicateItemException(context, old(), getCause());
    }
}
