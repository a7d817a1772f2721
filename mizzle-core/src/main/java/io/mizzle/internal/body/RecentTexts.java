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
        if (length > LONGEST || length == 0 || texts.length == 0) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        int place = place(bytes, from, end);
        String known = texts[place];
        if (known != null && known.length() == length && EightBytes.areSame(bytes, places[place], from, length)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        texts[place] = text;
        places[place] = from;
        return text;
    }

    private static int place(byte[] bytes, int from, int end) {
        int hash = (end - from) * 31 + bytes[from];
        hash = hash * 31 + bytes[(from + end) >>> 1];
        hash = hash * 31 + bytes[end - 1];
        return (hash ^ hash >>> 7) & PLACES - 1;
    }

    /** Nothing of a document stays in memory behind it. */
    void forget() {
        Arrays.fill(texts, null);
    }
}
