package io.mizzle.key;

import java.util.function.IntUnaryOperator;

/**
 * Folds a text letter by letter. {@link String#toLowerCase} looks at neighbours (the final sigma), so that the folded beginning of a
 * text need not be the beginning of the folded text; a range on the beginning would then miss items.
 */
final class LetterCase {

    private LetterCase() {}

    static String lower(String text) {
        return fold(text, Character::toLowerCase);
    }

    static String upper(String text) {
        return fold(text, Character::toUpperCase);
    }

    private static String fold(String text, IntUnaryOperator letter) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(letter).forEach(out::appendCodePoint);
        return out.toString();
    }
}
