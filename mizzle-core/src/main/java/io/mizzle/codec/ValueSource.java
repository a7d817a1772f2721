package io.mizzle.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where codecs read from: a cursor over one item, whatever it is stored in (attribute values, or the bytes of a
 * response).
 *
 * <p>A source stands at a value. Every {@code read…} consumes that value; containers are entered with {@code
 * begin…} and left by
 * reaching their end ({@link #nextAttribute} or {@link #nextKey} says so, {@link #nextElement} is false). A source
 * knows the path
 * it stands at and puts it into every exception. Not thread-safe.
 */
public interface ValueSource {

    /** The type of the current value, without consuming it. */
    ValueType type();

    /** Reads an S. */
    String readString();

    /**
     * Reads an S to be parsed at once: what is returned may have other characters as soon as the source goes on, so keep nothing of it but
     * what {@code toString} makes.
     *
     * @return the characters
     */
    default CharSequence readText() {
        return readString();
    }

    /** Reads an N that is a whole number in the range of {@code int}. */
    int readInt();

    /** Reads an N that is a whole number in the range of {@code long}. */
    long readLong();

    /** Reads an N as the nearest {@code double}. */
    double readDouble();

    /** Reads an N exactly. */
    BigDecimal readDecimal();

    /** Reads a BOOL. */
    boolean readBoolean();

    /** Reads a B. */
    SdkBytes readBinary();

    /** Reads any value as the SDK's type. */
    AttributeValue readAttributeValue();

    /** Consumes the current value if it is NULL. */
    boolean readNull();

    /** Consumes the current value, whatever it is. */
    void skip();

    /** Enters an M. */
    void beginMap();

    /**
     * Moves to the next attribute of the current map that is one of the names, in the order the source prefers;
     * other attributes
     * are skipped. Each present name is returned once.
     *
     * @param names the known names
     * @return the index of the name, or -1 at the end of the map, which is left then
     */
    int nextAttribute(AttributeNames names);

    /**
     * Moves to the next entry of the current map, in no particular order.
     *
     * @return the key, or null at the end of the map, which is left then
     */
    @Nullable String nextKey();

    /**
     * The S value of an attribute of the map that was just entered, without moving: for the type attribute that
     * decides how the
     * rest is read. Call it before the first {@link #nextAttribute}.
     *
     * @param name the attribute's name
     * @return its text, or null if there is none or it is not an S
     */
    @Nullable String peekString(String name);

    /** Enters an L and returns its size, or -1 if it is not known. */
    int beginList();

    /** Reads an L whose elements are S, as most lists are. */
    default List<String> readStrings() {
        int size = beginList();
        List<String> texts = new ArrayList<>(Math.max(size, 0));
        while (nextElement()) {
            texts.add(readString());
        }
        return texts;
    }

    /**
     * Enters an SS, NS or BS, whose elements are then read as S, N or B.
     *
     * @param type the set type expected
     * @return its size, or -1 if it is not known
     */
    int beginSet(ValueType type);

    /** Moves to the next element of the current list or set; at its end, leaves it and returns false. */
    boolean nextElement();

    /**
     * The error for a value that has the right DynamoDB type but not the right content.
     *
     * @param expected what was expected, as in {@code a UUID}
     * @param found a short description of what was found; never a whole value of a sensitive attribute
     * @return the exception, to be thrown
     */
    RuntimeException unexpected(String expected, String found);

    /**
     * The error for a required attribute that the map which was just left lacks.
     *
     * @param name the attribute
     * @return the exception, to be thrown
     */
    RuntimeException missing(String name);
}
