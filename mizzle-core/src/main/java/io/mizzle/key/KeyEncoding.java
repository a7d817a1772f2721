package io.mizzle.key;

import io.mizzle.codec.Utf8;

/**
 * How the text of a value becomes part of a key, so that values cannot forge keys.
 *
 * <p>The delimiter is {@code #} (0x23), the escape {@code $} (0x24). Under {@link #ESCAPED} and {@link #REJECT} different tuples have
 * different keys, prefixes end on segment borders, and tuples sort as the UTF-8 bytes of their keys, which is DynamoDB's order of
 * string keys ("Query" in the Amazon DynamoDB API Reference: strings are ordered by their UTF-8 bytes). Stored format: read forever.
 */
public enum KeyEncoding {
    /** Every code point up to {@code $} becomes {@code $} and two lowercase hex digits, all else is unchanged. The default. */
    ESCAPED {
        @Override
        void write(String value, int firstReserved, StringBuilder out) {
            out.append(value, 0, firstReserved);
            for (int i = firstReserved; i < value.length(); i++) {
                char unit = value.charAt(i);
                if (unit > LAST_RESERVED) {
                    out.append(unit);
                } else {
                    out.append(ESCAPE).append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xF));
                }
            }
        }

        @Override
        String read(String segment, int firstReserved) {
            StringBuilder out = new StringBuilder(segment.length()).append(segment, 0, firstReserved);
            int i = firstReserved;
            while (i < segment.length()) {
                char unit = segment.charAt(i);
                if (unit > LAST_RESERVED) {
                    out.append(unit);
                    i++;
                } else {
                    out.append(unescape(segment, i));
                    i += 3;
                }
            }
            return out.toString();
        }
    },

    /** Nothing is escaped: a value with a code point up to {@code $} is an error. For existing data without such values. */
    REJECT {
        @Override
        void write(String value, int firstReserved, StringBuilder out) {
            throw new KeyValueException(
                    "the value has a character up to '$' (0x24), which this key keeps for itself",
                    "Use KeyEncoding.ESCAPED for new data, or keep such characters out of the component");
        }

        @Override
        String read(String segment, int firstReserved) {
            throw foreign();
        }
    },

    /**
     * Nothing is escaped and nothing refused: a value may contain the delimiter. For existing data only. With several placeholders
     * different tuples may share a key, ranges work on the last placeholder only, and nothing is proved from prefixes.
     */
    RAW {
        @Override
        void write(String value, int firstReserved, StringBuilder out) {
            out.append(value);
        }

        @Override
        String read(String segment, int firstReserved) {
            return segment;
        }
    };

    static final char DELIMITER = '#';
    static final char ESCAPE = '$';
    private static final char LAST_RESERVED = ESCAPE;
    private static final String HEX = "0123456789abcdef";

    /**
     * Appends a value as this encoding stores it.
     *
     * @param value the text of the value; may be empty
     * @param out where the key is being built
     * @throws KeyValueException if the value holds an unpaired surrogate, or under {@link #REJECT} a reserved character
     */
    public void encode(String value, StringBuilder out) {
        if (Utf8.hasLoneSurrogate(value)) {
            throw new KeyValueException(
                    "the value has an unpaired surrogate, which UTF-8 cannot store",
                    "Repair the text before storing it");
        }
        int firstReserved = firstReserved(value);
        if (firstReserved == value.length()) {
            out.append(value);
        } else {
            write(value, firstReserved, out);
        }
    }

    /**
     * The text that {@link #encode} turned into this part of a key.
     *
     * @param segment what stands in the key for one value
     * @return the text
     * @throws KeyValueException if this encoding never writes such a part
     */
    public String decode(String segment) {
        int firstReserved = firstReserved(segment);
        return firstReserved == segment.length() ? segment : read(segment, firstReserved);
    }

    abstract void write(String value, int firstReserved, StringBuilder out);

    abstract String read(String segment, int firstReserved);

    private static int firstReserved(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= LAST_RESERVED) {
                return i;
            }
        }
        return text.length();
    }

    private static char unescape(String segment, int at) {
        if (segment.charAt(at) != ESCAPE || at + 2 >= segment.length()) {
            throw foreign();
        }
        int high = HEX.indexOf(segment.charAt(at + 1));
        int low = HEX.indexOf(segment.charAt(at + 2));
        int value = high * 16 + low;
        if (high < 0 || low < 0 || value > LAST_RESERVED) {
            throw foreign();
        }
        return (char) value;
    }

    private static KeyValueException foreign() {
        return new KeyValueException(
                "part of the key is not as this encoding writes it",
                "Read it with the template and encoding it was written with");
    }
}
