package io.mizzle.exception;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything mizzle itself throws: unchecked, with operation, entity and key where they are known.
 *
 * <p>Messages never hold values of {@code @Sensitive} or {@code @Encrypted} attributes. Where the AWS SDK threw first, its exception is the
 * cause; SDK exceptions without a meaning of their own in mizzle pass through unwrapped. Instances are immutable apart from
 * what {@link Throwable} allows. Typed details (old items, leftovers) do not survive Java serialization; the message does.
 */
public abstract class MizzleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorContext context;

    /**
     * An exception whose message is the context followed by the detail.
     *
     * @param context what is known of operation, entity and key
     * @param detail what is wrong and what to do, as full sentences
     * @param cause what was thrown first, or null
     */
    protected MizzleException(ErrorContext context, String detail, @Nullable Throwable cause) {
        super(context.introduce(detail), cause);
        this.context = context;
    }

    /**
     * What ran, in the words of the statement: {@code insert}, {@code update}, {@code batch put}.
     *
     * @return the operation, empty where none was running
     */
    public final Optional<String> operation() {
        return Optional.ofNullable(context.operation());
    }

    /**
     * The type name of the entity concerned.
     *
     * @return the entity, empty where the failure is not about one
     */
    public final Optional<String> entity() {
        return Optional.ofNullable(context.entity());
    }

    /**
     * The key concerned as text, for people and logs; parts that are {@code @Sensitive} read {@code ***}.
     *
     * @return the key, empty where the failure is not about one item
     */
    public final Optional<String> key() {
        return Optional.ofNullable(context.key());
    }

    /**
     * Operation, entity and key in one value.
     *
     * @return the context, {@link ErrorContext#NONE} where nothing is known
     */
    public final ErrorContext context() {
        return context;
    }

    /**
     * This exception with the gaps of its context filled: what a layer further out throws in its place. The copy has the same
     * class, details, cause, suppressed exceptions and stack trace.
     *
     * @param outer what the outer layer knows
     * @return the completed exception; this very instance when {@code outer} adds nothing
     */
    public final MizzleException withContext(ErrorContext outer) {
        ErrorContext merged = context.orElse(outer);
        if (merged.equals(context)) {
            return this;
        }
        MizzleException copy = copy(merged);
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /**
     * The same exception, of the same class and with the same details and cause, in another context.
     *
     * @param context the context of the copy
     * @return a new instance
     */
    protected abstract MizzleException copy(ErrorContext context);
}
