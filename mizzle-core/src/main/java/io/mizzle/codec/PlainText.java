package io.mizzle.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Printable ASCII in an array, as characters without a {@code String}: what sources that read bytes give for {@link ValueSource#readText}.
 * Used again for the next text. Not thread-safe.
 */
public final class PlainText implements CharSequence {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int from;
    private int end;

    /** Empty. */
    public PlainText() {}

    /**
     * The same, of other characters.
     *
     * @param document the array, which is not copied
     * @param begin the first character
     * @param behind the last; nothing but printable ASCII is between them
     * @return this
     */
    public PlainText in(byte[] document, int begin, int behind) {
        bytes = document;
        from = begin;
        end = behind;
        return this;
    }

    /** Keeps no array. */
    public void forget() {
        in(NOTHING, 0, 0);
    }

    /** Eight characters of the text at once, the first of them in the lowest byte. */
    long eight(int index) {
        return (long) LONGS.get(bytes, from + index);
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
