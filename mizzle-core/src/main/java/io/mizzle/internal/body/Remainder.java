package io.mizzle.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is left of a document for the SDK: all but the items. For one thread. */
final class Remainder {

    private static final int SMALL = 256;

    private final Document document;
    private byte[] kept = new byte[SMALL];
    private int size;
    private int copied;

    Remainder(Document document) {
        this.document = document;
    }

    /** Keeps everything up to a position. */
    void keepTo(int end) {
        append(document.bytes(), copied, end - copied);
        copied = end;
    }

    /** Leaves out everything up to a position. */
    void replaceTo(int end, String text) {
        append(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
        copied = end;
    }

    private void append(byte[] bytes, int from, int length) {
        if (size + length > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(kept.length * 2, size + length));
        }
        System.arraycopy(bytes, from, kept, size, length);
        size += length;
    }

    /** The document that is left. */
    Document document() {
        keepTo(document.size());
        return Document.of(kept, size);
    }
}
