package io.mizzle.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.mizzle.exception.InvalidItemException;
import io.mizzle.exception.ItemFormatException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Short words for attribute values, and for encoding and decoding one under the path {@code Thing.a}. */
final class Stored {

    private Stored() {}

    static AttributeValue s(String text) {
        return AttributeValue.builder().s(text).build();
    }

    static AttributeValue n(String number) {
        return AttributeValue.builder().n(number).build();
    }

    static AttributeValue b(int... bytes) {
        return AttributeValue.builder().b(bytes(bytes)).build();
    }

    static SdkBytes bytes(int... bytes) {
        byte[] array = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            array[i] = (byte) bytes[i];
        }
        return SdkBytes.fromByteArray(array);
    }

    static AttributeValue bool(boolean value) {
        return AttributeValue.builder().bool(value).build();
    }

    static AttributeValue nul() {
        return AttributeValue.builder().nul(true).build();
    }

    static AttributeValue l(AttributeValue... elements) {
        return AttributeValue.builder().l(Arrays.asList(elements)).build();
    }

    static AttributeValue m(Map<String, AttributeValue> entries) {
        return AttributeValue.builder().m(entries).build();
    }

    static AttributeValue ss(String... elements) {
        return AttributeValue.builder().ss(elements).build();
    }

    static AttributeValue ns(String... elements) {
        return AttributeValue.builder().ns(elements).build();
    }

    static AttributeValue bs(SdkBytes... elements) {
        return AttributeValue.builder().bs(List.of(elements)).build();
    }

    static <V> AttributeValue encode(Codec<V> codec, V value) {
        return AttributeValues.encode(codec, value, "Thing", "a");
    }

    static <V> V decode(Codec<V> codec, AttributeValue value) {
        return AttributeValues.decode(codec, value, "Thing", "a");
    }

    /** The value is stored like this, and this is read as the value. */
    static <V> void assertStored(Codec<V> codec, V value, AttributeValue stored) {
        assertEquals(stored, encode(codec, value));
        assertEquals(value, decode(codec, stored));
    }

    /** The value is refused under this path with a message that has all these parts. */
    static <V> void assertInvalid(Codec<V> codec, V value, String path, String... parts) {
        InvalidItemException e = assertThrows(InvalidItemException.class, () -> encode(codec, value));
        assertEquals(path, e.attributePath());
        assertEquals("Thing", e.entity().orElseThrow());
        assertParts(e.getMessage(), parts);
    }

    /** The stored value does not fit, under this path and with a message that has all these parts. */
    static <V> void assertUnreadable(Codec<V> codec, AttributeValue stored, String path, String... parts) {
        ItemFormatException e = assertThrows(ItemFormatException.class, () -> decode(codec, stored));
        assertEquals(path, e.attributePath());
        assertEquals("Thing", e.entity().orElseThrow());
        assertParts(e.getMessage(), parts);
    }

    private static void assertParts(String message, String... parts) {
        for (String part : parts) {
            assertEquals(true, message.contains(part), () -> "\"" + part + "\" is not in: " + message);
        }
    }
}
