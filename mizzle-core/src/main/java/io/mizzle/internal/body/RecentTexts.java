package io.mizzle.internal.body;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Short texts of one document. Items of one page share many of them, such as names of map entries, cities and constants of enums: one string
 * serves for all. For one thread.
 */
final class RecentTexts {

    /** Remembers nothing. */
    static final RecentTexts NONE = new RecentTexts(0);

    private static final int LONGEST = 40;
    private static final int PLACES = 128;
    private static final int UNUSED_BITS = Long.SIZE - 7;

    /** An odd number without a pattern: products with it differ in their highest bits. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final @Nullable String[] texts;

    /** Where the document has them. */
    private final int[] places;

    private RecentTexts(int places) {
        this.texts = new String[places];
        this.places = new int[places];
    }

    static RecentTexts empty() {
        return new RecentTexts(PLACES);
    }

    /**
     * A text.
     *
     * @param bytes the document
     * @param from where it begins
     * @param end behind it; all between is ASCII
     */
    String text(byte[] bytes, int from, int end) {
        int length = end - from;
        if (length > LONGEST || length == 0 || end < Long.BYTES || texts.length == 0) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        long last = last(bytes, end, length);
        int place = (int) ((last + length) * SPREAD >>> UNUSED_BITS);
        String known = texts[place];
        if (known != null && known.length() == length && isKnown(bytes, places[place], from, length, last)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        texts[place] = text;
        places[place] = from;
        return text;
    }

    /** The last eight bytes of a text, fewer where it is shorter. */
    private static long last(byte[] bytes, int end, int length) {
        long eight = EightBytes.at(bytes, end - Long.BYTES);
        return length >= Long.BYTES ? eight : eight >>> Long.SIZE - length * Byte.SIZE;
    }

    private static boolean isKnown(byte[] bytes, int known, int from, int length, long last) {
        return last(bytes, known + length, length) == last
                && (length <= Long.BYTES || EightBytes.areSame(bytes, known, from, length - Long.BYTES));
    }

    /** Nothing of a document stays in memory behind it. */
    void forget() {
        Arrays.fill(texts, null);
    }
}
