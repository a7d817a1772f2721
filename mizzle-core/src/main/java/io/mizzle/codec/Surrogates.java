package io.mizzle.codec;

/** Surrogates without their other half: UTF-8 has no bytes for them, and the SDK would send question marks in their place. */
final class Surrogates {

    private Surrogates() {}

    /** Whether there is one from here on, where a code point begins. */
    static boolean anyLone(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }
}
