package io.mizzle.schema;

import io.mizzle.codec.ValueType;

/** The types DynamoDB allows for key attributes. */
public enum KeyType {
    /** String. */
    S(ValueType.S),
    /** Number. */
    N(ValueType.N),
    /** Binary. */
    B(ValueType.B);

    private final ValueType valueType;

    KeyType(ValueType valueType) {
        this.valueType = valueType;
    }

    /** The same as the type of a value. */
    public ValueType valueType() {
        return valueType;
    }
}
