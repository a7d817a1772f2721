package io.mizzle.processor.template;

import java.util.Optional;

/**
 * A set of characters.
 *
 * @param chars some characters
 * @param complement whether the set is all characters but these
 */
record Symbols(String chars, boolean complement) {
    static final Symbols DIGIT = of("0123456789");
    static final Symbols HEX = of("0123456789abcdef");

    /** Characters of a value that need a name in an example, best first. */
    private static final String PLEASANT = "xyzabc0123456789";

    static Symbols of(String chars) {
        return new Symbols(chars, false);
    }

    static Symbols except(String chars) {
        return new Symbols(chars, true);
    }

    boolean has(char letter) {
        return (chars.indexOf(letter) >= 0) != complement;
    }

    /** A character of both sets. */
    Optional<Character> common(Symbols other) {
        String candidates = !complement ? chars : !other.complement ? other.chars : PLEASANT;
        for (int i = 0; i < candidates.length(); i++) {
            if (has(candidates.charAt(i)) && other.has(candidates.charAt(i))) {
                return Optional.of(candidates.charAt(i));
            }
        }
        return Optional.empty();
    }
}
