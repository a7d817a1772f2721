package io.mizzle.codec;

/** The data types of DynamoDB, named by their type descriptors ("Supported data types and naming rules in Amazon DynamoDB"). */
public enum ValueType {
    /** String. */
    S,
    /** Number. */
    N,
    /** Binary. */
    B,
    /** Boolean. */
    BOOL,
    /** Null. */
    NULL,
    /** List. */
    L,
    /** Map. */
    M,
    /** String set. */
    SS,
    /** Number set. */
    NS,
    /** Binary set. */
    BS;

    /**
     * The set type whose elements are of this type.
     *
     * @return {@code SS}, {@code NS} or {@code BS}
     * @throws IllegalStateException if DynamoDB has no sets of this type
     */
    public ValueType setType() {
        return switch (this) {
            case S -> SS;
            case N -> NS;
            case B -> BS;
            default -> throw new IllegalStateException("DynamoDB has no set of " + this);
        };
    }

    /**
     * The type of the elements of a set type.
     *
     * @return {@code S}, {@code N} or {@code B}
     * @throws IllegalStateException if this is not a set type
     */
    public ValueType elementType() {
        return switch (this) {
            case SS -> S;
            case NS -> N;
            case BS -> B;
            default -> throw new IllegalStateException(this + " is not a set");
        };
    }
}
