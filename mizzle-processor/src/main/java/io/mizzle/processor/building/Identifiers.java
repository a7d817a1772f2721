package io.mizzle.processor.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns names of DynamoDB into names of Java. */
final class Identifiers {
    private Identifiers() {}

    /** {@code by-status}, {@code by_status} and {@code ByStatus} give {@code byStatus}. */
    static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : words(name)) {
            if (camel.length() == 0) {
                camel.append(uncapitalized(word));
            } else {
                camel.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return camel.toString();
    }

    /** What letters, digits and dollar signs there are without anything else between them. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !(Character.isLetterOrDigit(name.charAt(at)) || name.charAt(at) == '$')) {
                if (at > begin) {
                    words.add(name.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        return words;
    }

    private static String uncapitalized(String word) {
        if (word.equals(word.toUpperCase(Locale.ROOT))) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code byCategory} gives {@code BY_CATEGORY}. */
    static String constant(String name) {
        StringBuilder constant = new StringBuilder();
        String camel = camelCase(name);
        for (int at = 0; at < camel.length(); at++) {
            if (at > 0 && Character.isUpperCase(camel.charAt(at)) && !Character.isUpperCase(camel.charAt(at - 1))) {
                constant.append('_');
            }
            constant.append(camel.charAt(at));
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }
}
