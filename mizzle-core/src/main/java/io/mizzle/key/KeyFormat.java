package io.mizzle.key;

import java.util.Optional;

/**
 * How one component is written inside a key. Immutable and safe for concurrent use; made by {@link KeyFormats}.
 *
 * <p>What a format writes is stored and read forever. "Order" means the order in which DynamoDB compares the component's own
 * attribute: numbers by value, all else by the UTF-8 bytes of its text. So {@code UUID}s sort as their text, enum constants by name.
 *
 * @param <T> the component's Java type
 */
public interface KeyFormat<T> {

    /** What {@link #width} says when texts differ in length. */
    int VARIABLE = -1;

    /**
     * The text of a value before it is encoded.
     *
     * @param value the component's value
     * @return the text; may be empty
     * @throws KeyValueException if the value does not fit; it is never truncated to fit
     */
    String text(T value);

    /**
     * The inverse of {@link #text}; a format that loses something gives what can be known: the lowered text, the truncated instant,
     * the start of the bucket.
     *
     * @param text the decoded part of a key
     * @return the value
     * @throws KeyValueException if this format writes no such text, or if the text says nothing about the value, as with a shard
     */
    T parse(String text);

    /**
     * Whether {@link #parse} gives back the very value. If not, an equality on the component narrows the read and also stays as a
     * filter, and {@code >} and {@code <} narrow as {@code >=} and {@code <=}: see {@link SortRange#widened}.
     *
     * @return false for lower, upper, iso below nine digits, epoch, bucket and shard
     */
    boolean lossless();

    /**
     * Whether a greater value never has a smaller text (never a greater one when {@link #descending}).
     *
     * @return false for lower, upper, shard and for numbers written plain
     */
    boolean ordered();

    /**
     * Whether the order of the texts is the reverse of the order of the values.
     *
     * @return true for {@code desc}
     */
    default boolean descending() {
        return false;
    }

    /**
     * The format as templates write it after the colon.
     *
     * @return for example {@code num(6)|desc}; empty for the default of a type
     */
    default String grammar() {
        return "";
    }

    /**
     * How many chars every text has. Texts of fixed width hold no character that an encoding would change.
     *
     * @return the width, or {@link #VARIABLE}
     */
    default int width() {
        return VARIABLE;
    }

    /**
     * The other values a partition may have to be read under when the component is not known.
     *
     * @return the fan of a shard or bucket, empty for all others
     */
    default Optional<KeyFan> fan() {
        return Optional.empty();
    }

    /**
     * Whether this format writes that text for some value.
     *
     * @param text a decoded part of a key
     * @return true if so
     */
    default boolean accepts(String text) {
        try {
            return text(parse(text)).equals(text);
        } catch (KeyValueException foreign) {
            return false;
        }
    }

    /**
     * Whether some text of this format may start so. Used to prove that items of an entity lie outside a range; a wrong true costs a
     * type filter, a wrong false would return foreign items.
     *
     * @param start the beginning of a decoded part of a key
     * @return false only if no text starts so
     */
    default boolean mayStartWith(String start) {
        return true;
    }
}
