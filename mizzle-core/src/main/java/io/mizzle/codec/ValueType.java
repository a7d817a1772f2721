package io.mizzle.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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
     * The type of a value.
     *
     * @param value not null
     * @throws IllegalArgumentException if it holds no value, or several
     */
    public static ValueType of(AttributeValue value) {
        AttributeValue.Type type = value.type();
        if (type == null) {
            throw notOne();
        }
        return switch (type) {
            case S -> S;
            case N -> N;
            case B -> B;
            case BOOL -> BOOL;
            case NUL -> NULL;
            case L -> L;
            case M -> M;
            case SS -> SS;
            case NS -> NS;
            case BS -> BS;
            case UNKNOWN_TO_SDK_VERSION -> throw notOne();
        };
    }

    private static IllegalArgumentException notOne() {
        return new IllegalArgumentException(
                "An AttributeValue holds exactly one value; this one holds none or several.");
    }

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
