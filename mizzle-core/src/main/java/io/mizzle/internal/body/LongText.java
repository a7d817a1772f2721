package io.mizzle.internal.body;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Copies long texts as far as they are plain, many characters at once: the JVM has its own code for each of the steps. For one thread. */
final class LongText {

    /** Shorter texts are faster copied one by one. */
    static final int SHORTEST = 48;

    private static final int AT_ONCE = 512;

    private final char[] chars = new char[AT_ONCE];
    private final CharBuffer in = CharBuffer.wrap(chars);
    private final CharsetEncoder encoder = StandardCharsets.ISO_8859_1.newEncoder();
    private final byte[] target;
    private final ByteBuffer out;

    /**
     * Copies to an array.
     *
     * @param target which is kept
     */
    LongText(byte[] target) {
        this.target = target;
        this.out = ByteBuffer.wrap(target);
    }

    boolean isTo(byte[] other) {
        return target == other;
    }

    /**
     * Copies the beginning of a text.
     *
     * @param text the text
     * @param at where it goes to; there is room for one byte more than it has characters
     * @return how many characters were copied: not all where one is no printable ASCII, a quote, or a backslash, or where the array ends
     */
    int copy(String text, int at) {
        int copied = 0;
        int some;
        int plain;
        do {
            some = Math.min(text.length() - copied, AT_ONCE);
            text.getChars(copied, copied + some, chars, 0);
            plain = plain(some, at + copied);
            copied += plain;
        } while (plain == some && copied < text.length());
        return copied;
    }

    private int plain(int some, int at) {
        in.clear().limit(some);
        out.clear().position(at);
        encoder.reset().encode(in, out, true);
        int encoded = in.position();
        target[at + encoded] = '"'; // where looking ends
        return EightBytes.plainEnd(target, at) - at;
    }
}
