package io.mizzle.exception;

import org.jspecify.annotations.Nullable;

/** An update, or a read that must find something, met no item with its key. */
public final class ItemNotFoundException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private static final String NONE =
            "There is no item with this key. Insert it first, or use upsert() where a missing item may be created.";
    private static final String DELETED =
            "The item with this key is softly deleted. Bring it back with restore(), or say includeDeleted() to write it as it is.";

    private final String detail;

    /**
     * Nothing is stored under the key of the context.
     *
     * @param context operation, entity and key
     * @param cause DynamoDB's refusal of the write, or null for a read
     */
    public ItemNotFoundException(ErrorContext context, @Nullable Throwable cause) {
        this(context, NONE, cause);
    }

    private ItemNotFoundException(ErrorContext context, String detail, @Nullable Throwable cause) {
        super(context, detail, cause);
        this.detail = detail;
    }

    /**
     * What is stored under the key of the context is softly deleted.
     *
     * @param context operation, entity and key
     * @param cause DynamoDB's refusal of the write, or null
     */
    public static ItemNotFoundException softlyDeleted(ErrorContext context, @Nullable Throwable cause) {
        return new ItemNotFoundException(context, DELETED, cause);
    }

    /**
     * The item that counts what is written is missing.
     *
     * @param context operation, and entity and key of the parent
     * @param counter the number that would change: {@code Customer.orderCount}
     * @param child the entity that is counted
     * @param cause DynamoDB's refusal of the write
     */
    public static ItemNotFoundException ofParent(
            ErrorContext context, String counter, String child, @Nullable Throwable cause) {
        return new ItemNotFoundException(
                context,
                "There is no item with this key, and the write of " + child + " changes its " + counter
                        + ". Insert it first, or in the same transaction, or say withoutCounters().",
                cause);
    }

    @Override
    protected ItemNotFoundException copy(ErrorContext context) {
        return new ItemNotFoundException(context, detail, getCause());
    }
}
