package io.mizzle.exception;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A batch ended with items that DynamoDB had not processed, because the deadline passed or it kept refusing them. Everything
 * else was processed.
 */
public final class BatchIncompleteException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private static final int NAMED_IN_MESSAGE = 5;

    private final int processed;
    private final transient @Nullable List<Leftover> leftovers;

    /**
     * Something is left over.
     *
     * @param context operation
     * @param processed how many items were processed
     * @param leftovers what was not; not empty
     * @param cause what DynamoDB said last, or null where it only returned the items as unprocessed
     */
    public BatchIncompleteException(
            ErrorContext context, int processed, List<Leftover> leftovers, @Nullable Throwable cause) {
        super(context, detail(processed, leftovers), cause);
        this.processed = processed;
        this.leftovers = List.copyOf(leftovers);
    }

    private static String detail(int processed, List<Leftover> leftovers) {
        String named = leftovers.stream()
                .limit(NAMED_IN_MESSAGE)
                .map(Leftover::toString)
                .collect(Collectors.joining("; "));
        return leftovers.size() + " of " + (processed + leftovers.size()) + " items were not processed: " + named
                + (leftovers.size() > NAMED_IN_MESSAGE ? "; …" : "")
                + ". Run the leftovers again later, give a longer deadline, or give the table more capacity.";
    }

    /**
     * How many items were processed.
     *
     * @return a count of items
     */
    public int processed() {
        return processed;
    }

    /**
     * What was not processed.
     *
     * @return the leftovers, unmodifiable
     */
    public List<Leftover> leftovers() {
        return leftovers == null ? List.of() : leftovers;
    }

    /**
     * What was not processed, of one type: an entity's class for puts, the key's class for deletes and gets.
     *
     * @param <T> the type
     * @param type its class
     * @return the entities or keys of that type, unmodifiable
     */
    public <T> List<T> leftovers(Class<T> type) {
        return Wording.ofType(leftovers().stream().map(Leftover::value).toList(), type);
    }

    @Override
    protected BatchIncompleteException copy(ErrorContext context) {
        return new BatchIncompleteException(context, processed, leftovers(), getCause());
    }

    /**
     * One item that was not processed.
     *
     * @param operation {@code put}, {@code delete} or {@code get}
     * @param entity the entity's type name
     * @param key the key as text, masked
     * @param value the entity for a put, the key for a delete or get, as the caller gave it
     */
    public record Leftover(String operation, String entity, String key, Object value) {

        /** For messages; without the value, which may be sensitive. */
        @Override
        public String toString() {
            return operation + " of " + entity + " " + key;
        }
    }
}
