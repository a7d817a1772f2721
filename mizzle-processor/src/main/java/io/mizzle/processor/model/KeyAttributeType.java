package io.mizzle.processor.model;

/** The type of a key attribute. */
public enum KeyAttributeType {
    /** String. */
    S,
    /** Number. */
    N,
    /** Binary. */
    B
}
