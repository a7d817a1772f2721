package io.mizzle.codec;

import java.util.UUID;

/** UUIDs in texts that are no {@code String} yet, which {@code UUID.fromString} takes: eight digits at once. */
final class UuidText {

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long ZEROS = 0x3030303030303030L;
    private static final long LOWER_CASE = 0x2020202020202020L;
    private static final long BEFORE_A = 0x6060606060606060L;

    /** What sets the highest bit of bytes from 10 on. */
    private static final long FROM_10 = 0x7676767676767676L;

    /** The same from 1 on. */
    private static final long FROM_1 = 0x7f7f7f7f7f7f7f7fL;

    /** The same from 7 on. */
    private static final long FROM_7 = 0x7979797979797979L;

    private static final long HALF = 0xffffffffL;

    private UuidText() {}

    /**
     * A UUID.
     *
     * @param text of 36 characters
     * @throws IllegalArgumentException if it is none
     */
    static UUID parse(PlainText text) {
        long first = hexadecimal(text.eight(0));
        long second = hexadecimal(text.eight(9) & HALF | text.eight(14) << 32);
        long third = hexadecimal(text.eight(19) & HALF | text.eight(24) << 32);
        long fourth = hexadecimal(text.eight(28));
        if ((first | second | third | fourth) < 0 || !hasHyphens(text)) {
            return UUID.fromString(text.toString());
        }
        return new UUID(first << 32 | second, third << 32 | fourth);
    }

    private static boolean hasHyphens(PlainText text) {
        return text.charAt(8) == '-' && text.charAt(13) == '-' && text.charAt(18) == '-' && text.charAt(23) == '-';
    }

    /** The number that eight ASCII characters are, or a negative one if some are no hexadecimal digits. */
    private static long hexadecimal(long eight) {
        long digits = eight ^ ZEROS;
        long letters = (eight | LOWER_CASE) ^ BEFORE_A;
        long areLetters = letters + FROM_1 & ~(letters + FROM_7);
        if ((digits + FROM_10 & ~areLetters & HIGHEST) != 0) {
            return -1;
        }
        long values = (eight & ONES * 15) + (eight >>> 6 & ONES) * 9;
        long joined = Long.reverseBytes(values);
        joined = (joined | joined >>> 4) & 0x00ff00ff00ff00ffL;
        joined = (joined | joined >>> 8) & 0x0000ffff0000ffffL;
        return (joined | joined >>> 16) & HALF;
    }
}
