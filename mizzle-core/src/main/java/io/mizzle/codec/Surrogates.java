package io.mizzle.codec;

/** Surrogates without their other half: UTF-8 has no bytes for them, and the SDK would send question marks in their place. */
final class Surrogates {

    private Surrogates() {}

    static boolean anyLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return anyLoneFrom(text, i);
            }
        }
        return false;
    }

    private static boolean anyLoneFrom(String text, int start) {
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
