package io.mizzle.internal.body;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that bodies of responses are read into, used again once nothing is read from them any more. A few only, and held softly: whoever
 * needs one and finds none makes one. Thread-safe.
 */
final class Buffers {

    private static final int MOST = 4;
    private static final int SMALLEST = 16 * 1024;
    private static final int LARGEST = 2 * 1024 * 1024;

    private final List<SoftReference<byte[]>> idle = new ArrayList<>(MOST);

    /** An array of at least this size, with anything in it. */
    byte[] take(int size) {
        byte[] known = size > LARGEST ? null : idle(size);
        return known == null ? new byte[rounded(size)] : known;
    }

    private synchronized byte @Nullable [] idle(int size) {
        for (int i = idle.size() - 1; i >= 0; i--) {
            byte[] buffer = idle.get(i).get();
            if (buffer == null || buffer.length >= size) {
                idle.remove(i);
            }
            if (buffer != null && buffer.length >= size) {
                return buffer;
            }
        }
        return null;
    }

    /** Pages of one query are nearly as long as each other. */
    private static int rounded(int size) {
        if (size > LARGEST / 2) {
            return Math.max(size, LARGEST);
        }
        return Math.max(SMALLEST, Integer.highestOneBit(size - 1) << 1);
    }

    /** Nobody looks at it any more. Where there are enough, the shortest is given up. */
    synchronized void giveBack(byte[] buffer) {
        if (buffer.length > LARGEST) {
            return;
        }
        if (idle.size() == MOST) {
            idle.remove(shortest());
        }
        idle.add(new SoftReference<>(buffer));
    }

    private int shortest() {
        int found = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < idle.size(); i++) {
            byte[] buffer = idle.get(i).get();
            int length = buffer == null ? 0 : buffer.length;
            if (length < least) {
                found = i;
                least = length;
            }
        }
        return found;
    }
}
