package io.mizzle.internal.body;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes and compares text by eight bytes at once: the first byte of a {@code long} is its lowest. */
final class EightBytes {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long TWOS = 0x0202020202020202L;
    private static final long BEHIND_SPACES = 0x2121212121212121L;
    private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;

    private EightBytes() {}

    /** The bytes at a place, behind which there are eight. */
    static long at(byte[] bytes, int place) {
        return (long) LONGS.get(bytes, place);
    }

    /**
     * Where printable ASCII without quotes and backslashes ends, or less than eight bytes before the end of the array.
     *
     * @param bytes the document
     * @param from where it begins
     */
    static int plainEnd(byte[] bytes, int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long others = others(at(bytes, at));
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
        }
        return at;
    }

    /** A text of at least eight bytes by eights; the last of them may begin inside the one before. */
    static long[] of(byte[] text) {
        long[] eights = new long[(text.length + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < eights.length; i++) {
            eights[i] = at(text, Math.min(i * Long.BYTES, text.length - Long.BYTES));
        }
        return eights;
    }

    /**
     * Whether a text stands somewhere.
     *
     * @param bytes the document
     * @param place where
     * @param eights the text
     * @param length its length
     */
    static boolean isAt(byte[] bytes, int place, long[] eights, int length) {
        int last = place + length - Long.BYTES;
        if (last > bytes.length - Long.BYTES || at(bytes, last) != eights[eights.length - 1]) {
            return false;
        }
        for (int i = 0; i < eights.length - 1; i++) {
            if (at(bytes, place + i * Long.BYTES) != eights[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the same bytes stand in two places; false, too, where less than eight bytes follow the second.
     *
     * @param bytes the document
     * @param one in front of the other
     */
    static boolean areSame(byte[] bytes, int one, int other, int length) {
        int passed = 0;
        for (; passed + Long.BYTES <= length; passed += Long.BYTES) {
            if (at(bytes, one + passed) != at(bytes, other + passed)) {
                return false;
            }
        }
        int rest = length - passed;
        if (rest == 0) {
            return true;
        }
        return other + passed + Long.BYTES <= bytes.length
                && (at(bytes, one + passed) ^ at(bytes, other + passed)) << Long.SIZE - rest * Byte.SIZE == 0;
    }

    /** The highest bit of the first byte that is no plain text is set; bits of bytes behind it can be set without cause. */
    private static long others(long eight) {
        // a byte below 0x80 that loses more than it has borrows, which sets its highest bit; a quote becomes a space,
        // which is as low as controls
        long low = (eight ^ TWOS) - BEHIND_SPACES;
        long backslashes = (eight ^ BACKSLASHES) - EACH;
        return (eight | low | backslashes) & HIGHEST;
    }
}
