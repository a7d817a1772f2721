package io.mizzle.codec;

/**
 * Texts as DynamoDB stores them, in UTF-8, without encoding them: lengths are asked for every text of every item, bytes are not. For
 * mizzle's own packages; pure functions.
 */
public final class Utf8 {

    private static final int ONE_BYTE_BELOW = 0x80;
    private static final int TWO_BYTES_BELOW = 0x800;

    private Utf8() {}

    /**
     * How many bytes a text has in UTF-8, which is what DynamoDB's limits and capacity count.
     *
     * @param text any text; half of a surrogate pair counts as three bytes
     * @return bytes
     */
    public static long length(String text) {
        int chars = text.length();
        long bytes = chars;
        for (int i = 0; i < chars; i++) {
            char c = text.charAt(i);
            if (c < ONE_BYTE_BELOW) {
                continue;
            }
            bytes++;
            if (c < TWO_BYTES_BELOW) {
                continue;
            }
            if (isPair(text, i)) {
                // Two chars became four bytes: one was added above, one more here.
                i++;
            }
            bytes++;
        }
        return bytes;
    }

    /**
     * Whether a text has half of a surrogate pair: UTF-8 has no bytes for it, and the SDK would send a question mark in its place.
     *
     * @param text any text
     * @return whether DynamoDB could not give the text back as it is
     */
    public static boolean hasLoneSurrogate(String text) {
        return hasLoneSurrogate(text, 0);
    }

    /** Whether there is one from here on, where a code point begins. */
    static boolean hasLoneSurrogate(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
