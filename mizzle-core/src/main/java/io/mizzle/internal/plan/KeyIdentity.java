package io.mizzle.internal.plan;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A key as DynamoDB tells keys apart: {@code 1}, {@code 1.0} and {@code 1E0} are one number.
 *
 * @param parts by attribute name: text, number without trailing zeros, or bytes
 */
public record KeyIdentity(Map<String, Object> parts) {

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
        Map<String, Object> parts = new HashMap<>();
        for (String name : names) {
            AttributeValue value = item.get(name);
            if (value != null) {
                parts.put(name, part(value));
            }
        }
        return new KeyIdentity(Map.copyOf(parts));
    }

    private static Object part(AttributeValue value) {
        if (value.s() != null) {
            return value.s();
        }
        return value.n() != null ? new BigDecimal(value.n()).stripTrailingZeros() : value.b();
    }
}
