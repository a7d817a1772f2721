package io.mizzle.exception;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A transaction was cancelled as a whole: nothing of it was written, and {@link #reasons()} tells which operations stood in the way. */
public final class TransactionFailedException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable List<Reason> reasons;

    /**
     * DynamoDB cancelled the transaction.
     *
     * @param context operation, and entity and key where there is only one
     * @param reasons one per operation, in the order of the operations
     * @param cause DynamoDB's cancellation
     */
    public TransactionFailedException(ErrorContext context, List<Reason> reasons, @Nullable Throwable cause) {
        super(context, detail(reasons), cause);
        this.reasons = List.copyOf(reasons);
    }

    private static String detail(List<Reason> reasons) {
        String failed =
                reasons.stream().filter(Reason::failed).map(Reason::toString).collect(Collectors.joining("; "));
        return "The transaction was cancelled, so nothing was written: "
                + (failed.isEmpty() ? "no reason given" : failed)
                + ". Correct the operations named, or run the transaction again where the reason is a conflict.";
    }

    /**
     * One reason per operation, in the order of the operations; those that were fine have code {@code None}.
     *
     * @return the reasons, unmodifiable
     */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    @Override
    protected TransactionFailedException copy(ErrorContext context) {
        return new TransactionFailedException(context, reasons(), getCause());
    }

    /**
     * What became of one operation of the transaction.
     *
     * @param index the operation's place in the transaction, from 0
     * @param operation {@code insert}, {@code update}, {@code delete}, {@code check}, {@code get}
     * @param entity the entity's type name, or null
     * @param key the key as text, masked, or null
     * @param code DynamoDB's code: {@code ConditionalCheckFailed}, {@code TransactionConflict}, … or {@code None}
     * @param message DynamoDB's message, or null
     * @param oldEntity the stored entity a condition was evaluated on, or null
     * @param failure what the operation would have thrown alone, such as {@link UniqueViolationException}, or null
     */
    public record Reason(
            int index,
            String operation,
            @Nullable String entity,
            @Nullable String key,
            String code,
            @Nullable String message,
            @Nullable Object oldEntity,
            @Nullable MizzleException failure) {

        private static final String NOTHING_WRONG = "None";

        /**
         * A reason without a typed failure.
         *
         * @param index the operation's place in the transaction, from 0
         * @param operation what it does
         * @param entity the entity's type name, or null
         * @param key the key as text, masked, or null
         * @param code DynamoDB's code
         * @param message DynamoDB's message, or null
         * @param oldEntity the stored entity a condition was evaluated on, or null
         */
        public Reason(
                int index,
                String operation,
                @Nullable String entity,
                @Nullable String key,
                String code,
                @Nullable String message,
                @Nullable Object oldEntity) {
            this(index, operation, entity, key, code, message, oldEntity, null);
        }

        /**
         * Whether this operation stood in the way.
         *
         * @return false for code {@code None}
         */
        public boolean failed() {
            return !code.equals(NOTHING_WRONG);
        }

        /**
         * The stored entity a condition was evaluated on, if it is of the given type.
         *
         * @param <E> the entity's type
         * @param type the entity's class
         * @return the entity; empty where none was returned, or where it is of another type
         */
        public <E> Optional<E> oldEntity(Class<E> type) {
            return Optional.ofNullable(oldEntity).filter(type::isInstance).map(type::cast);
        }

        /** For messages; without the old entity, whose values may be sensitive. */
        @Override
        public String toString() {
            String subject = new ErrorContext(operation, entity, key).introduce(code);
            return "#" + index + " " + subject + (message == null ? "" : " (" + message + ")");
        }
    }
}
