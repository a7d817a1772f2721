package io.mizzle.internal.wire;

/** Counts UTF-8 without encoding: lengths are needed for every string of every item, bytes are not. */
final class Utf8 {

    private static final int ONE_BYTE_BELOW = 0x80;
    private static final int TWO_BYTES_BELOW = 0x800;

    private Utf8() {}

    /** The bytes of a text in UTF-8; a lone surrogate counts as the three bytes of its replacement. */
    static long length(String text) {
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

    /** Whether a text holds half of a surrogate pair, which UTF-8 cannot write. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
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
