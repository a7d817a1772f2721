package io.mizzle.key;

import org.jspecify.annotations.Nullable;

/**
 * The condition a Query puts on a sort key of type S, ready to be rendered. Keys compare by their UTF-8 bytes ("Key condition
 * expressions for the Query operation in DynamoDB" in the Amazon DynamoDB Developer Guide).
 */
public sealed interface KeyCondition {

    /** No condition: the whole item collection. */
    record All() implements KeyCondition {
        @Override
        public boolean holds(String key) {
            return true;
        }
    }

    /** No key can satisfy what is wanted: nothing is sent. */
    record Nothing() implements KeyCondition {
        @Override
        public boolean holds(String key) {
            return false;
        }
    }

    /**
     * {@code sk = key}.
     *
     * @param key the one key
     */
    record Equal(String key) implements KeyCondition {
        @Override
        public boolean holds(String candidate) {
            return candidate.equals(key);
        }

        @Override
        public String scope() {
            return key;
        }
    }

    /**
     * {@code begins_with(sk, prefix)}.
     *
     * @param prefix what keys start with, not empty
     */
    record BeginsWith(String prefix) implements KeyCondition {
        @Override
        public boolean holds(String key) {
            return key.startsWith(prefix);
        }

        @Override
        public String scope() {
            return prefix;
        }
    }

    /**
     * {@code sk BETWEEN low AND high}.
     *
     * @param low the lowest key, inclusive
     * @param high the highest key, inclusive
     * @param scope what every key in between starts with, leaving aside {@code dropEqual}
     * @param dropEqual a key DynamoDB returns and the reader must leave out, or null: BETWEEN has no exclusive ends
     */
    record Between(
            String low, String high, String scope, @Nullable String dropEqual) implements KeyCondition {
        @Override
        public boolean holds(String key) {
            return Utf8Order.compare(low, key) <= 0 && Utf8Order.compare(key, high) <= 0 && !key.equals(dropEqual);
        }
    }

    /**
     * {@code sk < key}.
     *
     * @param key the end, exclusive
     */
    record LessThan(String key) implements KeyCondition {
        @Override
        public boolean holds(String candidate) {
            return Utf8Order.compare(candidate, key) < 0;
        }
    }

    /**
     * {@code sk <= key}.
     *
     * @param key the end, inclusive
     */
    record AtMost(String key) implements KeyCondition {
        @Override
        public boolean holds(String candidate) {
            return Utf8Order.compare(candidate, key) <= 0;
        }
    }

    /**
     * {@code sk > key}.
     *
     * @param key the beginning, exclusive
     */
    record GreaterThan(String key) implements KeyCondition {
        @Override
        public boolean holds(String candidate) {
            return Utf8Order.compare(candidate, key) > 0;
        }
    }

    /**
     * {@code sk >= key}.
     *
     * @param key the beginning, inclusive
     */
    record AtLeast(String key) implements KeyCondition {
        @Override
        public boolean holds(String candidate) {
            return Utf8Order.compare(candidate, key) >= 0;
        }
    }

    /**
     * Whether a key is wanted: what DynamoDB answers, without {@link #dropEqual}.
     *
     * @param key any key
     * @return true if it is
     */
    boolean holds(String key);

    /**
     * What every wanted key starts with. Empty means the condition reaches across the keys of all entities of the partition: the type
     * filter is needed whenever others share it. Otherwise ask {@link KeyRanges#mayReturn}.
     *
     * @return the common beginning, or an empty string
     */
    default String scope() {
        return "";
    }

    /**
     * A key DynamoDB returns although it is not wanted: leave it out on the client.
     *
     * @return the key, or null
     */
    default @Nullable String dropEqual() {
        return null;
    }
}
