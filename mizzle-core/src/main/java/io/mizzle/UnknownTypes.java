package io.mizzle;

/**
 * What happens where items of several entities are read together, and one has a type that the schema does not know: written by a newer
 * program, or by hand.
 */
public enum UnknownTypes {
    /** The read fails with {@code UnknownTypeException}. The default. */
    FAIL,
    /** The item is passed over; the listener is told how many there were of each type. */
    SKIP
}
