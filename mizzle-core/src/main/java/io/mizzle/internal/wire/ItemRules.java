package io.mizzle.internal.wire;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemTooLargeException;
import io.mizzle.exception.ItemTooLargeException.AttributeSize;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What DynamoDB refuses to store, checked before anything is sent, so that the message can name attribute, rule and remedy.
 *
 * <p>The rules are those of "Quotas in Amazon DynamoDB" and "Constraints in Amazon DynamoDB" in the developer guide. Pure functions. What they throw names only the attribute;
 * the caller adds operation, entity and key with {@code withContext}.
 */
public final class ItemRules {

    /** The size DynamoDB allows an item, names and values together: 400 KB. */
    public static final long MAX_ITEM_BYTES = 409_600;

    private static final int NAMED_WHEN_TOO_LARGE = 3;

    private ItemRules() {}

    /**
     * Checks a whole item as it will be stored.
     *
     * @param item all attributes
     * @param keys the key attributes of the table and of all its indexes
     * @throws InvalidItemException when a name, value or key breaks a rule
     * @throws ItemTooLargeException when the item has more than 409,600 bytes
     */
    public static void checkItem(Map<String, AttributeValue> item, List<KeyAttribute> keys) {
        Attributes attributes = new Attributes();
        item.forEach(attributes);
        checkKeys(item, keys);
        checkSize(item, attributes.size);
    }

    /**
     * Checks key attributes alone: the key of a get, update or delete, or the index keys of an item.
     *
     * @param attributes the attributes of the keys, and any others
     * @param keys the key attributes to check
     * @throws InvalidItemException when one is missing, empty, too long or of another type
     */
    public static void checkKeys(Map<String, AttributeValue> attributes, List<KeyAttribute> keys) {
        for (KeyAttribute key : keys) {
            AttributeValue value = attributes.get(key.name());
            refuse(key.name(), KeyRules.find(key, value));
            refuse(key.name(), value == null ? null : ValueRules.find(value, 1));
            refuse(key.name(), KeyRules.findInHalf(key, keys, attributes));
        }
    }

    /**
     * Checks a value that an update assigns: as deep as it will stand in the item, and with the rules of keys where it becomes
     * one.
     *
     * @param path the attribute's path: {@code shipTo.city}
     * @param levels how many steps the path has: 1 for a top-level attribute, 2 for {@code shipTo.city} and {@code lines[2]}
     * @param value the value
     * @param keys the key attributes of the table's indexes
     * @throws InvalidItemException when the value breaks a rule
     * @throws ItemTooLargeException when the value alone is larger than an item may be
     */
    public static void checkAssigned(String path, int levels, AttributeValue value, List<KeyAttribute> keys) {
        refuse(path, ValueRules.find(value, levels));
        if (levels == 1) {
            for (KeyAttribute key : keys) {
                refuse(path, key.name().equals(path) ? KeyRules.find(key, value) : null);
            }
        }
        long size = ItemSize.ofValue(value);
        if (size > MAX_ITEM_BYTES) {
            throw tooLarge(size, List.of(new AttributeSize(path, size)));
        }
    }

    /**
     * Checks a value that a condition or filter compares with.
     *
     * @param path the path of the attribute it is compared with
     * @param value the value
     * @throws InvalidItemException when the value breaks a rule
     */
    public static void checkOperand(String path, AttributeValue value) {
        refuse(path, ValueRules.find(value, 1));
    }

    /** Goes through an item once, and without an entry for each attribute. */
    private static final class Attributes implements BiConsumer<String, AttributeValue> {

        private long size;

        @Override
        public void accept(String name, AttributeValue value) {
            refuse(name, TextRules.findInName(name));
            refuse(name, ValueRules.find(value, 1));
            size += ItemSize.ofAttribute(name, value);
        }
    }

    private static void checkSize(Map<String, AttributeValue> item, long size) {
        if (size > MAX_ITEM_BYTES) {
            List<AttributeSize> largest = item.entrySet().stream()
                    .map(e -> new AttributeSize(e.getKey(), ItemSize.ofAttribute(e.getKey(), e.getValue())))
                    .sorted(Comparator.comparingLong(AttributeSize::size)
                            .reversed()
                            .thenComparing(AttributeSize::name))
                    .limit(NAMED_WHEN_TOO_LARGE)
                    .toList();
            throw tooLarge(size, largest);
        }
    }

    private static ItemTooLargeException tooLarge(long size, List<AttributeSize> largest) {
        return new ItemTooLargeException(ErrorContext.NONE, size, MAX_ITEM_BYTES, largest);
    }

    private static void refuse(String attribute, @Nullable Violation violation) {
        if (violation != null) {
            throw violation.at(attribute);
        }
    }
}
