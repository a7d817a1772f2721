package io.mizzle.internal.body;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Passes and compares text by eight bytes at once: the first byte of a {@code long} is its lowest. For one thread. */
final class EightBytes {

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;

    private final ByteBuffer bytes;

    /**
     * The bytes of an array.
     *
     * @param bytes the document
     */
    EightBytes(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Where printable ASCII without quotes and backslashes ends, or less than eight bytes before the end of the array.
     *
     * @param from where it begins
     */
    int plainEnd(int from) {
        int at = from;
        for (int last = bytes.limit() - Long.BYTES; at <= last; at += Long.BYTES) {
            long others = others(bytes.getLong(at));
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
        }
        return at;
    }

    /** A text of at least eight bytes by eights; the last of them may begin inside the one before. */
    static long[] of(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        long[] eights = new long[(text.length + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < eights.length; i++) {
            eights[i] = bytes.getLong(Math.min(i * Long.BYTES, text.length - Long.BYTES));
        }
        return eights;
    }

    /**
     * Whether a text stands somewhere.
     *
     * @param at where
     * @param eights the text
     * @param length its length
     */
    boolean isAt(int at, long[] eights, int length) {
        int last = at + length - Long.BYTES;
        if (last > bytes.limit() - Long.BYTES || bytes.getLong(last) != eights[eights.length - 1]) {
            return false;
        }
        for (int i = 0; i < eights.length - 1; i++) {
            if (bytes.getLong(at + i * Long.BYTES) != eights[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the same bytes stand in two places; false, too, where less than eight bytes follow the second.
     *
     * @param one in front of the other
     */
    boolean areSame(int one, int other, int length) {
        int passed = 0;
        for (; passed + Long.BYTES <= length; passed += Long.BYTES) {
            if (bytes.getLong(one + passed) != bytes.getLong(other + passed)) {
                return false;
            }
        }
        int rest = length - passed;
        if (rest == 0) {
            return true;
        }
        return other + passed + Long.BYTES <= bytes.limit()
                && (bytes.getLong(one + passed) ^ bytes.getLong(other + passed)) << Long.SIZE - rest * Byte.SIZE == 0;
    }

    /** The highest bit of the first byte that is no plain text is set; bits of bytes behind it can be set without cause. */
    private static long others(long eight) {
        // a byte below 0x80 that loses more than it has borrows, which sets its highest bit
        long controls = eight - SPACES;
        long quotes = (eight ^ QUOTES) - EACH;
        long backslashes = (eight ^ BACKSLASHES) - EACH;
        return (eight | controls | quotes | backslashes) & HIGHEST;
    }
}
