package io.mizzle.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rules of key attributes: present in the table's key, of the declared type, never empty, and limited in length. */
final class KeyRules {

    private KeyRules() {}

    /** The rule a key attribute's value breaks, or null; index keys may be absent. */
    static @Nullable Violation find(KeyAttribute key, @Nullable AttributeValue value) {
        if (value == null) {
            return key.index() == null ? missing(key) : null;
        }
        String type = value.type().name();
        if (!type.equals(key.type().name())) {
            return wrongType(key, type);
        }
        long size = ItemSize.ofValue(value);
        if (size == 0) {
            return Violation.here("the " + key.describe() + " may not be empty", emptyRemedy(key));
        }
        return size > key.role().maxBytes() ? tooLong(key, size) : null;
    }

    /** The rule that all attributes of one half of a key break together, or null: DynamoDB limits their sum. */
    static @Nullable Violation findInHalf(
            KeyAttribute first, List<KeyAttribute> keys, Map<String, AttributeValue> item) {
        long size = 0;
        for (KeyAttribute key : keys) {
            AttributeValue value = item.get(key.name());
            if (value != null && key.sharesHalfWith(first)) {
                size += ItemSize.ofValue(value);
            }
        }
        return size > first.role().maxBytes() ? tooLong(first, size) : null;
    }

    private static Violation missing(KeyAttribute key) {
        return Violation.here("the " + key.describe() + " is missing", "Give every part of the key a value");
    }

    private static Violation wrongType(KeyAttribute key, String found) {
        return Violation.here(
                "the " + key.describe() + " must be of type " + key.type() + ", not " + found,
                "Store a value of the type the table declares");
    }

    private static Violation tooLong(KeyAttribute key, long size) {
        return Violation.here(
                "the " + key.describe() + " has " + size + " bytes, DynamoDB takes at most "
                        + key.role().maxBytes(),
                "Shorten what the key is made of");
    }

    private static String emptyRemedy(KeyAttribute key) {
        return key.index() == null
                ? "Give it a value"
                : "Give it a value, or leave it out to keep the item out of the index";
    }
}
