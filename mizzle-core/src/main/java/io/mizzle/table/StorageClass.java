package io.mizzle.table;

/** What storage costs in relation to requests ("DynamoDB table classes"). */
public enum StorageClass {
    /** The usual one. */
    STANDARD,
    /** Cheaper storage, dearer requests. */
    STANDARD_INFREQUENT_ACCESS
}
