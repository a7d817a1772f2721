package io.mizzle.processor.model;

/** A DynamoDB type that a scalar is stored as. */
public enum StoredType {
    /** String. */
    S,
    /** Number. */
    N,
    /** Binary. */
    B,
    /** Boolean. */
    BOOL
}
