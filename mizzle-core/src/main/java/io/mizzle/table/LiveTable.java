package io.mizzle.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table that exists.
 *
 * @param description what it is
 * @param state DynamoDB's word for the table's state, such as {@code ACTIVE}
 * @param indexStates the state of each global secondary index, {@code CREATING (backfilling)} while items are copied into it
 * @param itemCount as DynamoDB last counted it, about every six hours
 * @param sizeBytes as DynamoDB last measured it
 * @param arn its Amazon resource name, or null where the server gives none
 */
public record LiveTable(
        TableDescription description,
        String state,
        Map<String, String> indexStates,
        long itemCount,
        long sizeBytes,
        @Nullable String arn) {

    /** Copies the states. */
    public LiveTable {
        indexStates = Map.copyOf(indexStates);
    }

    /** Its physical name. */
    public String name() {
        return description.name();
    }

    /** The same text exactly for the same table; item counts and states are no part of it. */
    public String fingerprint() {
        return DescriptionText.fingerprint(this);
    }

    /** Whether the table and all its indexes are active: DynamoDB takes no change before. */
    public boolean settled() {
        return state.equals("ACTIVE") && indexStates.values().stream().allMatch("ACTIVE"::equals);
    }
}
