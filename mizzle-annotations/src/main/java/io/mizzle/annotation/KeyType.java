package io.mizzle.annotation;

/**
 * The DynamoDB type of a key attribute. DynamoDB allows no others in a key.
 *
 * <p>See "Supported data types and naming rules in Amazon DynamoDB".
 */
public enum KeyType {
    /** String, ordered by its UTF-8 bytes. */
    S,

    /** Number, ordered by value; up to 38 digits. The template is one placeholder of a number, or of an epoch form. */
    N,

    /** Binary, ordered by unsigned bytes. The template is one placeholder of {@code byte[]} or another binary type. */
    B
}
