package io.mizzle.internal.wire;

import io.mizzle.codec.Utf8;
import io.mizzle.exception.ModelException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * An attribute's part in a key of the table or of an index. An attribute in several keys has one of these for each.
 *
 * @param name the attribute's name
 * @param role partition or sort key
 * @param type S, N or B
 * @param index the index whose key it is, or null for the table's own key
 */
public record KeyAttribute(
        String name,
        Role role,
        ScalarAttributeType type,
        @Nullable String index) {

    private static final int MAX_NAME_BYTES = 255;

    /**
     * Checks the name, which DynamoDB limits further than those of other attributes.
     *
     * @throws ModelException when the name is empty or longer than 255 UTF-8 bytes
     */
    public KeyAttribute {
        long bytes = Utf8.length(name);
        if (bytes < 1 || bytes > MAX_NAME_BYTES) {
            throw new ModelException(
                    "The key attribute \"" + name + "\" has a name of " + bytes + " UTF-8 bytes, DynamoDB takes 1 to "
                            + MAX_NAME_BYTES,
                    "Choose another name");
        }
    }

    /** Partition or sort key, with DynamoDB's limit on the value. */
    public enum Role {
        /** Decides the partition; up to 2048 bytes. */
        PARTITION("partition key", 2048),
        /** Decides the order in the partition; up to 1024 bytes. */
        SORT("sort key", 1024);

        private final String text;
        private final int maxBytes;

        Role(String text, int maxBytes) {
            this.text = text;
            this.maxBytes = maxBytes;
        }

        /**
         * The limit on the value; on all values together where a key has several attributes.
         *
         * @return bytes
         */
        public int maxBytes() {
            return maxBytes;
        }
    }

    /** How messages call it: {@code sort key of index gsi1}. */
    String describe() {
        return role.text + " of " + (index == null ? "the table" : "index " + index);
    }

    /** Whether both belong to the same half of the same key. */
    boolean sharesHalfWith(KeyAttribute other) {
        return role == other.role && (index == null ? other.index == null : index.equals(other.index));
    }
}
