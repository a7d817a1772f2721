package io.mizzle.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A body that comes bit by bit, in a buffer that grows where it comes longer than it said. For one thread at a time. */
final class Filling {

    private final Buffers buffers;
    private byte[] bytes;
    private int size;

    /**
     * Nothing yet.
     *
     * @param buffers lends the array
     * @param expected how long the body said to be
     */
    Filling(Buffers buffers, int expected) {
        this.buffers = buffers;
        this.bytes = buffers.take(expected + 1);
    }

    /** Reads some more, leaving one byte free behind it; false at the end. */
    boolean reads(InputStream body) throws IOException {
        int free = bytes.length - 1 - size;
        if (free == 0) {
            int next = body.read();
            if (next >= 0) {
                grow(1);
                bytes[size++] = (byte) next;
            }
            return next >= 0;
        }
        int read = body.read(bytes, size, free);
        size += Math.max(read, 0);
        return read >= 0;
    }

    void add(ByteBuffer part) {
        int more = part.remaining();
        if (bytes.length - 1 - size < more) {
            grow(more);
        }
        part.get(bytes, size, more);
        size += more;
    }

    private void grow(int more) {
        byte[] larger = buffers.take(Math.max(bytes.length * 2, size + more + 1));
        System.arraycopy(bytes, 0, larger, 0, size);
        buffers.giveBack(bytes);
        bytes = larger;
    }

    Document document() {
        return Document.of(bytes, size, buffers);
    }
}
