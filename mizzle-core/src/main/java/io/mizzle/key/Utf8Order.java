package io.mizzle.key;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order in which DynamoDB sorts string keys: by the bytes of their UTF-8 form.
 *
 * <p>{@link String#compareTo} differs: it puts the surrogate pairs of U+10000 and above before U+E000 to U+FFFF. Merges of several
 * queries must use this order.
 */
public final class Utf8Order {

    /** {@link #compare} as a comparator. */
    public static final Comparator<String> COMPARATOR = Utf8Order::compare;

    private Utf8Order() {}

    /**
     * Compares two strings as DynamoDB compares them, without allocating.
     *
     * @param left one string, without unpaired surrogates
     * @param right the other
     * @return negative, zero or positive as {@code left} sorts before, with or after {@code right}
     */
    public static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return rank(a) - rank(b);
            }
        }
        return left.length() - right.length();
    }

    // Surrogates stand for code points above every other char, so they move behind U+FFFF.
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }

    /**
     * The smallest string above every string that starts with a prefix: for one that ends in the delimiter {@code #}, the same with {@code $}.
     *
     * @param prefix the prefix
     * @return null when there is none
     */
    public static @Nullable String afterPrefix(String prefix) {
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
