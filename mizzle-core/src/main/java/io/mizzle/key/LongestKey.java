package io.mizzle.key;

import io.mizzle.codec.Utf8;
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
        return key.length() * BYTES_OF_CHAR >= BYTES && Utf8.length(key) >= BYTES;
    }

    /** Whether no key can begin so. */
    static boolean exceededBy(String prefix) {
        return prefix.length() * BYTES_OF_CHAR > BYTES && Utf8.length(prefix) > BYTES;
    }

    /** The first key behind one that is the longest; null if none has its length. */
    static @Nullable String after(String key) {
        String after = Utf8Order.afterPrefix(key);
        return after == null || exceededBy(after) ? null : after;
    }
}
