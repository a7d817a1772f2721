package io.mizzle.exception;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where something went wrong: operation, entity and key, each as far as it is known.
 *
 * <p>Lower layers (codecs, the rules of items) know only the attribute and throw with {@link #NONE}; the layer that runs the
 * statement adds what it knows with {@link MizzleException#withContext(ErrorContext)}. Immutable.
 *
 * @param operation what ran, in the words of the statement ({@code insert}, {@code batch put}), or null
 * @param entity the entity's type name, or null
 * @param key the key as text, sensitive parts already masked, or null
 */
public record ErrorContext(
        @Nullable String operation,
        @Nullable String entity,
        @Nullable String key) implements Serializable {

    /** Nothing known yet. */
    public static final ErrorContext NONE = new ErrorContext(null, null, null);

    /**
     * This context with its gaps filled from a layer further out; what is known already stays, because the inner layer knew
     * better.
     *
     * @param outer what the outer layer knows
     * @return the merged context; this very instance when {@code outer} adds nothing
     */
    public ErrorContext orElse(ErrorContext outer) {
        ErrorContext merged = new ErrorContext(
                operation != null ? operation : outer.operation,
                entity != null ? entity : outer.entity,
                key != null ? key : outer.key);
        return merged.equals(this) ? this : merged;
    }

    /** Puts the context before a detail: {@code insert of Order CUSTOMER#1/ORDER#2: <detail>}. */
    String introduce(String detail) {
        String subject = join(entity, " ", key);
        String place = join(operation, " of ", subject);
        return place == null ? detail : place + ": " + detail;
    }

    private static @Nullable String join(@Nullable String left, String between, @Nullable String right) {
        if (left == null) {
            return right;
        }
        return right == null ? left : left + between + right;
    }
}
