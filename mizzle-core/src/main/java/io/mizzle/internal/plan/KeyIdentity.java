package io.mizzle.internal.plan;

import io.mizzle.internal.body.BodyItem;
import io.mizzle.internal.body.WrittenItem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A key as DynamoDB tells keys apart: {@code 1}, {@code 1.0} and {@code 1E0} are one number. Immutable. */
public final class KeyIdentity {

    /** Names and what they hold, by name: text, number without trailing zeros, or bytes. */
    private final Object[] parts;

    private KeyIdentity(Object[] parts) {
        this.parts = parts;
    }

    /**
     * The identity of a key.
     *
     * @param key attribute values of type S, N or B; other attributes of the map are part of the identity, too
     */
    public static KeyIdentity of(Map<String, AttributeValue> key) {
        return of(key, key.keySet());
    }

    /**
     * The identity of the item a key names.
     *
     * @param item the item
     * @param names its key attributes
     */
    public static KeyIdentity of(Map<String, AttributeValue> item, Iterable<String> names) {
        Object[] parts = new Object[4];
        int size = 0;
        for (String name : names) {
            Object part = part(item, name);
            if (part != null) {
                parts = size == parts.length ? Arrays.copyOf(parts, size * 2) : parts;
                insert(parts, size, name, part);
                size += 2;
            }
        }
        return new KeyIdentity(size == parts.length ? parts : Arrays.copyOf(parts, size));
    }

    private static void insert(Object[] parts, int size, String name, Object part) {
        int at = size;
        while (at > 0 && name.compareTo((String) parts[at - 2]) < 0) {
            parts[at] = parts[at - 2];
            parts[at + 1] = parts[at - 1];
            at -= 2;
        }
        parts[at] = name;
        parts[at + 1] = part;
    }

    /**
     * What an attribute adds to an identity: equal where DynamoDB sees one value.
     *
     * @param item the item, or its key
     * @param name a key attribute
     * @return null if it is not there
     */
    public static @Nullable Object part(Map<String, AttributeValue> item, String name) {
        String text = text(item, name);
        if (text != null) {
            return text;
        }
        AttributeValue value = item.get(name);
        return value == null ? null : part(value);
    }

    /** The value of most keys, without making an attribute value. */
    private static @Nullable String text(Map<String, AttributeValue> item, String name) {
        if (item instanceof WrittenItem written) {
            return written.known(name) instanceof String text ? text : null;
        }
        return item instanceof BodyItem body ? body.text(name) : null;
    }

    /**
     * Whether an item has this key, as far as that is seen without reading it.
     *
     * @return false, too, where it has to be read
     */
    public boolean isSeenIn(Map<String, AttributeValue> item) {
        boolean seen = item instanceof BodyItem;
        for (int i = 0; seen && i < parts.length; i += 2) {
            seen = parts[i + 1] instanceof String text && ((BodyItem) item).hasText((String) parts[i], text);
        }
        return seen;
    }

    private static Object part(AttributeValue value) {
        if (value.s() != null) {
            return value.s();
        }
        return value.n() != null ? new BigDecimal(value.n()).stripTrailingZeros() : value.b();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyIdentity identity && Arrays.equals(parts, identity.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return "key of " + parts.length / 2 + " attributes";
    }
}
