package io.mizzle.schema;

/** What mizzle does with a component beyond storing it. */
public enum Role {
    /** Has to be there: neither nullable, nor Optional, nor with a default. */
    REQUIRED,
    /** Filled with a new id on insert when null. */
    GENERATED_ID,
    /** Set to the time of the insert. */
    CREATED_AT,
    /** Set to the time of every write. */
    UPDATED_AT,
    /** Counts the writes; guards against lost updates. */
    VERSION,
    /** When DynamoDB may delete the item. */
    TIME_TO_LIVE,
    /** Set to the time of a delete instead of removing the item. */
    SOFT_DELETE,
    /** Counts related items, or sums an attribute of theirs; written with those alone. */
    COUNTER,
    /** Read only when asked for. */
    LAZY,
    /** Not stored when empty: text, a collection, zero. */
    OMIT_EMPTY
}
