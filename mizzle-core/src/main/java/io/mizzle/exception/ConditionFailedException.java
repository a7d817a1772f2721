package io.mizzle.exception;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The condition of a write was false; nothing was written, and DynamoDB charged the write all the same.
 *
 * <p>The item that stood in the way comes from {@code ReturnValuesOnConditionCheckFailure = ALL_OLD}, so it is the one the
 * condition was evaluated on and costs no further read. It may hold sensitive values: it is never part of the message.
 */
public class ConditionFailedException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable OldItem oldItem;

    /**
     * A condition of the statement was false.
     *
     * @param context operation, entity and key
     * @param oldItem the item as it was, or null where none existed or none was returned
     * @param cause DynamoDB's refusal, or null where the condition was checked before sending
     */
    public ConditionFailedException(ErrorContext context, @Nullable OldItem oldItem, @Nullable Throwable cause) {
        this(
                context,
                "The condition was false, so nothing was written. Read oldEntity() to see what is stored, then decide whether to"
                        + " try again.",
                oldItem,
                cause);
    }

    /**
     * A transaction's condition met an item of an older version, or with former attribute names, on which it was not checked.
     *
     * @param context operation, entity and key
     * @param oldItem the item as it was
     * @param cause DynamoDB's refusal
     */
    public static ConditionFailedException ofOlderItem(
            ErrorContext context, @Nullable OldItem oldItem, @Nullable Throwable cause) {
        return new ConditionFailedException(
                context,
                "The item is stored in an older form of its entity, and in a transaction DynamoDB checks conditions on what is"
                        + " stored. Replace the item or update it alone, which stores the newest form, then try again.",
                oldItem,
                cause);
    }

    /**
     * For the more exact failures below this one.
     *
     * @param context operation, entity and key
     * @param detail what is wrong and what to do
     * @param oldItem the item as it was, or null
     * @param cause DynamoDB's refusal, or null
     */
    protected ConditionFailedException(
            ErrorContext context, String detail, @Nullable OldItem oldItem, @Nullable Throwable cause) {
        super(context, detail, cause);
        this.oldItem = oldItem;
    }

    /**
     * The stored entity the condition was evaluated on.
     *
     * @return the decoded entity; empty where no item existed, or where it could not be decoded
     */
    public final Optional<Object> oldEntity() {
        return Optional.ofNullable(oldItem).map(OldItem::entity);
    }

    /**
     * The stored entity the condition was evaluated on, if it is of the given type.
     *
     * @param <E> the entity's type
     * @param type the entity's class
     * @return the decoded entity; empty where no item existed, or where it is of another type
     */
    public final <E> Optional<E> oldEntity(Class<E> type) {
        return oldEntity().filter(type::isInstance).map(type::cast);
    }

    /**
     * The stored item the condition was evaluated on, with all its attributes.
     *
     * @return the item, unmodifiable; empty where no item existed
     */
    public final Optional<Map<String, AttributeValue>> oldItem() {
        return Optional.ofNullable(oldItem).map(OldItem::attributes);
    }

    /** The old item for copies, or null. */
    final @Nullable OldItem old() {
        return oldItem;
    }

    @Override
    protected ConditionFailedException copy(ErrorContext context) {
        return new ConditionFailedException(context, oldItem, getCause());
    }
}
