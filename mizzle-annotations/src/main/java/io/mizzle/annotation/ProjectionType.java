package io.mizzle.annotation;

/**
 * Which attributes of an item DynamoDB copies into a secondary index.
 *
 * <p>Reading an entity from a global index that does not hold all its attributes needs a second read from the table,
 * which a select does only when it says {@code hydrate()}. See "Using Global Secondary Indexes in DynamoDB".
 */
public enum ProjectionType {
    /** Every attribute: reads need no second request; the index stores and writes each item a second time. */
    ALL,

    /** Only the keys of the table and of the index: the smallest index. */
    KEYS_ONLY,

    /** The keys and the attributes named beside it. */
    INCLUDE
}
