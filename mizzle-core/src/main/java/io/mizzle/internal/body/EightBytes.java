package io.mizzle.internal.body;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Passes text by eight bytes at once: the first byte of a {@code long} is its lowest. */
final class EightBytes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long SPACES = 0x2020202020202020L;
    private static final long QUOTES = 0x2222222222222222L;
    private static final long BACKSLASHES = 0x5c5c5c5c5c5c5c5cL;

    private EightBytes() {}

    /**
     * Where printable ASCII without quotes and backslashes ends, or less than eight bytes before the end of the array.
     *
     * @param bytes the document
     * @param from where it begins
     */
    static int plainEnd(byte[] bytes, int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long others = others((long) EIGHT.get(bytes, at));
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
