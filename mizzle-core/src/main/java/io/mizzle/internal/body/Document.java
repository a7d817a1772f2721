package io.mizzle.internal.body;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one body, at the beginning of an array that may be longer and that may be used again: once all items in them were let go of.
 * Where somebody keeps an item, or reading ends early, the array is simply not used again. For one thread at a time.
 */
final class Document {

    private final int size;
    private final @Nullable Buffers owner;
    private byte @Nullable [] bytes;
    private int held;

    private Document(byte[] bytes, int size, @Nullable Buffers owner) {
        this.bytes = bytes;
        this.size = size;
        this.owner = owner;
    }

    /** All of an array, which is never used again. */
    static Document of(byte[] bytes) {
        return new Document(bytes, bytes.length, null);
    }

    /** The beginning of an array, which is never used again, and where no JSON that breaks off is read. */
    static Document of(byte[] bytes, int size) {
        return new Document(bytes, size, null);
    }

    /**
     * The beginning of an array.
     *
     * @param bytes longer than the size: behind the document stands a byte that no JSON has, where readers stop
     * @param size of the document
     * @param owner gets the array back
     */
    static Document of(byte[] bytes, int size, Buffers owner) {
        bytes[size] = 0;
        return new Document(bytes, size, owner);
    }

    /**
     * The array.
     *
     * @throws IllegalStateException if it was given back
     */
    byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            throw new IllegalStateException(
                    "The item was read from a response whose bytes are no longer there. Report this as a bug of"
                            + " mizzle; Mizzle.builder().wirePath(false) avoids it.");
        }
        return known;
    }

    int size() {
        return size;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes(), 0, size);
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes(), 0, size);
    }

    /** Items were found in it, each of which looks into it until it is let go of. */
    void heldBy(int items) {
        held = items;
        if (items == 0) {
            giveBack();
        }
    }

    /** One of the items does not look into it any more. */
    void letGo() {
        if (--held == 0) {
            giveBack();
        }
    }

    private void giveBack() {
        byte[] unused = bytes;
        if (owner != null && unused != null) {
            bytes = null;
            owner.giveBack(unused);
        }
    }
}
