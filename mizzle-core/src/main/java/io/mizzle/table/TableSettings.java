package io.mizzle.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be set on a table beside its keys and indexes. Null means: not declared, so whatever the table has is left as it is; only
 * the time to live is always meant, and null turns it off.
 *
 * @param capacity how requests are paid for; a new table without it is on demand
 * @param indexCapacity the same by global secondary index; an index not named here gets the table's when it is created
 * @param timeToLive the attribute DynamoDB expires items by, or null for none
 * @param stream what the stream shows
 * @param storageClass what storage costs
 * @param deletionProtection whether DynamoDB refuses to delete the table
 * @param pointInTimeRecovery whether the table can be restored to any second of the last 35 days
 * @param tags for cost allocation and access control; null is not declared, an empty map is none
 * @param encryption with whose key
 */
public record TableSettings(
        @Nullable Capacity capacity,
        Map<String, Capacity> indexCapacity,
        @Nullable String timeToLive,
        @Nullable StreamView stream,
        @Nullable StorageClass storageClass,
        @Nullable Boolean deletionProtection,
        @Nullable Boolean pointInTimeRecovery,
        @Nullable Map<String, String> tags,
        @Nullable Encryption encryption) {

    /** Nothing declared. */
    public static final TableSettings NONE =
            new TableSettings(null, Map.of(), null, null, null, null, null, null, null);

    /** Copies the maps. */
    public TableSettings {
        indexCapacity = Map.copyOf(indexCapacity);
        tags = tags == null ? null : Map.copyOf(tags);
    }

    /** The same paid for in this way. */
    public TableSettings withCapacity(@Nullable Capacity value) {
        Draft draft = new Draft(this);
        draft.capacity = value;
        return draft.settings();
    }

    /** The same with these capacities of indexes. */
    public TableSettings withIndexCapacity(Map<String, Capacity> value) {
        Draft draft = new Draft(this);
        draft.indexCapacity = value;
        return draft.settings();
    }

    /** The same with items that expire by this attribute, or never. */
    public TableSettings withTimeToLive(@Nullable String value) {
        Draft draft = new Draft(this);
        draft.timeToLive = value;
        return draft.settings();
    }

    /** The same with this stream. */
    public TableSettings withStream(@Nullable StreamView value) {
        Draft draft = new Draft(this);
        draft.stream = value;
        return draft.settings();
    }

    /** The same in this storage class. */
    public TableSettings withStorageClass(@Nullable StorageClass value) {
        Draft draft = new Draft(this);
        draft.storageClass = value;
        return draft.settings();
    }

    /** The same, protected against deletion or not. */
    public TableSettings withDeletionProtection(@Nullable Boolean value) {
        Draft draft = new Draft(this);
        draft.deletionProtection = value;
        return draft.settings();
    }

    /** The same, restorable to any second or not. */
    public TableSettings withPointInTimeRecovery(@Nullable Boolean value) {
        Draft draft = new Draft(this);
        draft.pointInTimeRecovery = value;
        return draft.settings();
    }

    /** The same with these tags. */
    public TableSettings withTags(@Nullable Map<String, String> value) {
        Draft draft = new Draft(this);
        draft.tags = value;
        return draft.settings();
    }

    /** The same encrypted with this key. */
    public TableSettings withEncryption(@Nullable Encryption value) {
        Draft draft = new Draft(this);
        draft.encryption = value;
        return draft.settings();
    }

    /** A copy in which one setting is another. */
    private static final class Draft {

        private @Nullable Capacity capacity;
        private Map<String, Capacity> indexCapacity;
        private @Nullable String timeToLive;
        private @Nullable StreamView stream;
        private @Nullable StorageClass storageClass;
        private @Nullable Boolean deletionProtection;
        private @Nullable Boolean pointInTimeRecovery;
        private @Nullable Map<String, String> tags;
        private @Nullable Encryption encryption;

        Draft(TableSettings settings) {
            capacity = settings.capacity;
            indexCapacity = settings.indexCapacity;
            timeToLive = settings.timeToLive;
            stream = settings.stream;
            storageClass = settings.storageClass;
            deletionProtection = settings.deletionProtection;
            pointInTimeRecovery = settings.pointInTimeRecovery;
            tags = settings.tags;
            encryption = settings.encryption;
        }

        TableSettings settings() {
            return new TableSettings(
                    capacity,
                    indexCapacity,
                    timeToLive,
                    stream,
                    storageClass,
                    deletionProtection,
                    pointInTimeRecovery,
                    tags,
                    encryption);
        }
    }
}
