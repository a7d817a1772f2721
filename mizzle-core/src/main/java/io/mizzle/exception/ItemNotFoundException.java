package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** An update, or a read that must find something, met no item with its key. */
public final class ItemNotFoundException extends MizzleException {

    private static final long serialVersionUID = 1L;

    /**
     * Nothing is stored under the key of the context.
     *
     * @param context operation, entity and key
     * @param cause DynamoDB's refusal of the write, or null for a read
     */
    public ItemNotFoundException(ErrorContext context, @Nullable Throwable cause) {
        super(
                context,
                "There is no item with this key. Insert it first, or use upsert() where a missing item may be created.",
                cause);
    }

    @Override
    protected ItemNotFoundException copy(ErrorContext context) {
        return new ItemNotFoundException(context, getCause());
    }
}
