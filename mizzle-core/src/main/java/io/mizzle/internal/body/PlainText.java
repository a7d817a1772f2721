package io.mizzle.internal.body;

import java.nio.charset.StandardCharsets;

/** Printable ASCII in a document, as characters without a {@code String}; used again for the next text. For one thread. */
final class PlainText implements CharSequence {

    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int from;
    private int end;

    PlainText in(byte[] document, int begin, int behind) {
        bytes = document;
        from = begin;
        end = behind;
        return this;
    }

    /** Keeps no document. */
    void forget() {
        in(NOTHING, 0, 0);
    }

    @Override
    public int length() {
        return end - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
        return toString().substring(start, stop);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length(), StandardCharsets.ISO_8859_1);
    }
}
