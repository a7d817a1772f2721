package io.mizzle.codec;

import org.jspecify.annotations.Nullable;

/** What generated code asks of required components. */
public final class Required {

    private Required() {}

    /**
     * The value of a required component, to be written.
     *
     * @param value from the record
     * @param out where its attribute was just named
     * @return the value, not null
     * @throws io.mizzle.exception.InvalidItemException if it is null
     */
    public static <T> T value(@Nullable T value, ValueSink out) {
        if (value == null) {
            throw out.invalid(
                    "the required component is null", "Give it a value, or declare it @Nullable, Optional or @Default");
        }
        return value;
    }

    /**
     * A required document whose components are attributes of the item, to be written.
     *
     * @param document from the record
     * @param name the component
     * @param out inside the item
     * @return the document, not null
     * @throws io.mizzle.exception.InvalidItemException if it is null
     */
    public static <T> T document(@Nullable T document, String name, ValueSink out) {
        if (document == null) {
            throw out.invalid(
                    "the required component \"" + name + "\" is null",
                    "Give it a value, or declare it @Nullable or Optional");
        }
        return document;
    }

    /**
     * The value of a required component, as it was read.
     *
     * @param value what was read, null if the attribute was not there
     * @param in after the map
     * @param names of all attributes
     * @param index of the component's attribute
     * @return the value, not null
     * @throws io.mizzle.exception.ItemFormatException if it is null
     */
    public static <T> T value(@Nullable T value, ValueSource in, AttributeNames names, int index) {
        if (value == null) {
            throw in.missing(names.name(index));
        }
        return value;
    }

    /**
     * The error for the first required attribute that was not seen, for records of up to 64 attributes.
     *
     * @param in after the map
     * @param names of all attributes
     * @param seen a bit for each attribute that was there
     * @param required a bit for each that must be
     * @return the exception, to be thrown
     */
    public static RuntimeException missing(ValueSource in, AttributeNames names, long seen, long required) {
        return missing(in, names, 0, seen, required);
    }

    /**
     * The same for the attributes from an index on: records of more than 64 keep several words of bits.
     *
     * @param in after the map
     * @param names of all attributes
     * @param first the index that the lowest bit stands for
     * @param seen a bit for each attribute that was there
     * @param required a bit for each that must be
     * @return the exception, to be thrown
     */
    public static RuntimeException missing(ValueSource in, AttributeNames names, int first, long seen, long required) {
        return in.missing(names.name(first + Long.numberOfTrailingZeros(required & ~seen)));
    }
}
