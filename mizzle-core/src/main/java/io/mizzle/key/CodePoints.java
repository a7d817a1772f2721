package io.mizzle.key;

import org.jspecify.annotations.Nullable;

/** What keys need to know about the code points of a string. */
final class CodePoints {

    private CodePoints() {}

    /** Whether UTF-8 can hold the string: an unpaired surrogate would silently become a question mark. */
    static boolean wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean alone = Character.isHighSurrogate(unit)
                    ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                    : Character.isLowSurrogate(unit) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
            if (alone) {
                return false;
            }
        }
        return true;
    }

    /**
     * The smallest string above every string that starts with {@code prefix}, in UTF-8 order; null when there is none. For a prefix
     * that ends in the delimiter {@code #} this is the same prefix with {@code $}.
     */
    static @Nullable String afterPrefix(String prefix) {
        int end = prefix.length();
        while (end > 0) {
            int last = prefix.codePointBefore(end);
            int start = end - Character.charCount(last);
            if (last < Character.MAX_CODE_POINT) {
                int next = last + 1 == Character.MIN_SURROGATE ? Character.MAX_SURROGATE + 1 : last + 1;
                return new StringBuilder(prefix)
                        .delete(start, prefix.length())
                        .appendCodePoint(next)
                        .toString();
            }
            end = start;
        }
        return null;
    }
}
