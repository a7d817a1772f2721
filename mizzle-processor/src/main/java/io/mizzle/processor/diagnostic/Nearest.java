package io.mizzle.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * What to do about an unknown name: a question when a known name is near, else the list of known names.
     *
     * @param unknown what was written
     * @param known what exists
     */
    public static String advice(String unknown, Collection<String> known) {
        return name(unknown, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> known.isEmpty()
                        ? "There is none."
                        : "Known: "
                                + known.stream()
                                        .map(each -> '"' + each + '"')
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse("") + ".");
    }

    /**
     * The nearest name, if one is near enough to be a slip.
     *
     * @param unknown what was written
     * @param known what exists
     */
    public static Optional<String> name(String unknown, Collection<String> known) {
        int limit = unknown.length() < 4 ? 1 : Math.max(2, unknown.length() / 3);
        return known.stream()
                .filter(each -> distance(unknown, each) <= limit)
                .min(Comparator.comparingInt((String each) -> distance(unknown, each))
                        .thenComparing(each -> each));
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            previous = nextRow(a.charAt(i - 1), b, previous, i);
        }
        return previous[b.length()];
    }

    private static int[] nextRow(char letter, String b, int[] previous, int first) {
        int[] next = new int[b.length() + 1];
        next[0] = first;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = previous[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            next[j] = Math.min(replaced, 1 + Math.min(previous[j], next[j - 1]));
        }
        return next;
    }
}
