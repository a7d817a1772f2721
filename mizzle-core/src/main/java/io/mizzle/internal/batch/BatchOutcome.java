package io.mizzle.internal.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a batch ended: each entry is in exactly one of the two lists.
 *
 * @param processed in the order DynamoDB took them
 * @param leftovers what it did not take, or not certainly
 * @param requests how many were sent
 * @param cause why the batch ended early, or null where DynamoDB only returned the items as unprocessed
 */
public record BatchOutcome(
        List<BatchEntry> processed,
        List<BatchEntry> leftovers,
        int requests,
        @Nullable RuntimeException cause) {

    /** Copies the lists. */
    public BatchOutcome {
        processed = List.copyOf(processed);
        leftovers = List.copyOf(leftovers);
    }
}
