package io.mizzle.processor.model;

/** Where an access path leads. */
public enum PathKind {
    /** The table's own key. */
    TABLE,
    /** A local secondary index. */
    LOCAL,
    /** A global secondary index. */
    GLOBAL
}
