package io.mizzle.processor.building;

import java.util.Locale;

/** Turns names of DynamoDB into names of Java. */
final class Identifiers {
    private Identifiers() {}

    /** {@code by-status}, {@code by_status} and {@code ByStatus} give {@code byStatus}. */
    static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}$]+", -1)) {
            if (camel.length() == 0) {
                camel.append(uncapitalized(word));
            } else if (!word.isEmpty()) {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return camel.toString();
    }

    private static String uncapitalized(String word) {
        if (word.isEmpty() || word.equals(word.toUpperCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code byCategory} gives {@code BY_CATEGORY}. */
    static String constant(String name) {
        return camelCase(name)
                .replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_")
                .toUpperCase(Locale.ROOT);
    }
}
