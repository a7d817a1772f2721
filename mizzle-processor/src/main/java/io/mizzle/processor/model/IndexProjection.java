package io.mizzle.processor.model;

/** What an index carries of each item. */
public enum IndexProjection {
    /** Every attribute. */
    ALL,
    /** The keys of the table and of the index. */
    KEYS_ONLY,
    /** The keys and the attributes named. */
    INCLUDE
}
