package io.mizzle.table;

/** What a table's stream shows of each change ("Change data capture for DynamoDB Streams"). */
public enum StreamView {
    /** The table has no stream. */
    OFF,
    /** The keys of the item. */
    KEYS_ONLY,
    /** The item after the change. */
    NEW_IMAGE,
    /** The item before the change. */
    OLD_IMAGE,
    /** Both. */
    NEW_AND_OLD_IMAGES
}
