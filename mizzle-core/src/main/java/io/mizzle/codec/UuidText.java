package io.mizzle.codec;

import java.util.UUID;

/** UUIDs in texts that are no {@code String} yet: those of responses. {@code UUID.fromString} takes one. */
final class UuidText {

    private static final int LENGTH = 36;
    private static final int ASCII = 0x7F;

    /** By character; below zero for those that are no digits. */
    private static final byte[] DIGITS = new byte[ASCII + 1];

    static {
        for (char c = 0; c <= ASCII; c++) {
            DIGITS[c] = (byte) Character.digit(c, 16);
        }
    }

    private UuidText() {}

    /**
     * A UUID.
     *
     * @param text of 36 characters
     * @throws IllegalArgumentException if it is none
     */
    static UUID parse(CharSequence text) {
        long first = hexadecimal(text, 0, 8);
        long second = hexadecimal(text, 9, 13);
        long third = hexadecimal(text, 14, 18);
        long fourth = hexadecimal(text, 19, 23);
        long fifth = hexadecimal(text, 24, LENGTH);
        if ((first | second | third | fourth | fifth) < 0 || !hasHyphens(text)) {
            return UUID.fromString(text.toString());
        }
        return new UUID(first << 32 | second << 16 | third, fourth << 48 | fifth);
    }

    private static boolean hasHyphens(CharSequence text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    /** The digits of a range, or a negative number if there are others between them. Looked up, since nobody foresees them. */
    private static long hexadecimal(CharSequence text, int from, int to) {
        long number = 0;
        int others = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            int digit = DIGITS[c & ASCII];
            others |= digit | ASCII - c;
            number = number << 4 | digit;
        }
        return others < 0 ? -1 : number;
    }
}
