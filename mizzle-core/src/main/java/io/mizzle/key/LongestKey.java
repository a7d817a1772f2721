package io.mizzle.key;

import org.jspecify.annotations.Nullable;

/**
 * What is behind a sort key that is as long as DynamoDB allows: no key that goes on with it, and an end of a range that did would be
 * refused ("Constraints in Amazon DynamoDB" in the Amazon DynamoDB Developer Guide).
 */
final class LongestKey {

    private static final int BYTES = 1024;
    private static final int BYTES_OF_CHAR = 3;

    private LongestKey() {}

    /** Whether nothing can go on behind the key; of a longer one, too, which is refused for itself. */
    static boolean is(String key) {
        return key.length() * BYTES_OF_CHAR >= BYTES && bytes(key) >= BYTES;
    }

    /** Whether no key can begin so. */
    static boolean exceededBy(String prefix) {
        return prefix.length() * BYTES_OF_CHAR > BYTES && bytes(prefix) > BYTES;
    }

    /** The first key behind one that is the longest; null if none has its length. */
    static @Nullable String after(String key) {
        String after = CodePoints.afterPrefix(key);
        return after == null || exceededBy(after) ? null : after;
    }

    private static int bytes(String key) {
        int bytes = 0;
        for (int i = 0; i < key.length(); i++) {
            char unit = key.charAt(i);
            // each half of a pair is two of its four
            bytes += unit < 0x80 ? 1 : unit < 0x800 || Character.isSurrogate(unit) ? 2 : BYTES_OF_CHAR;
        }
        return bytes;
    }
}
