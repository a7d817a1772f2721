package io.mizzle.internal.body;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Passes text by eight bytes at once: the first byte of a {@code long} is its lowest. For one thread. */
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

    /** The highest bit of the first byte that is no plain text is set; bits of bytes behind it can be set without cause. */
    private static long others(long eight) {
        // a byte below 0x80 that loses more than it has borrows, which sets its highest bit
        long controls = eight - SPACES;
        long quotes = (eight ^ QUOTES) - EACH;
        long backslashes = (eight ^ BACKSLASHES) - EACH;
        return (eight | controls | quotes | backslashes) & HIGHEST;
    }
}
