package io.mizzle.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Values and items to build cases from. */
final class Samples {

    static final Map<String, AttributeValue> KEY = Map.of("pk", s("p"), "sk", s("s"));

    private static final Map<String, AttributeValue> BASE =
            Map.of("pk", s("p"), "sk", s("s"), "c", n("1"), "m", m("x", s("y")), "e", l(n("1")));

    private Samples() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(String number) {
        return AttributeValue.fromN(number);
    }

    static AttributeValue b(String text) {
        return AttributeValue.fromB(bytes(text));
    }

    static AttributeValue l(AttributeValue... elements) {
        return AttributeValue.fromL(List.of(elements));
    }

    static AttributeValue m(String key, AttributeValue value) {
        return AttributeValue.fromM(Map.of(key, value));
    }

    static SdkBytes bytes(String text) {
        return SdkBytes.fromString(text, StandardCharsets.UTF_8);
    }

    /** A value of the type from a text; for N the text's length as a number. */
    static AttributeValue of(ScalarAttributeType type, String text) {
        return switch (type) {
            case S -> s(text);
            case B -> b(text);
            case N -> n(Integer.toString(text.length()));
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException("no such key type");
        };
    }

    /** Exactly so many UTF-8 bytes, as many of them as possible in the given character. */
    static String text(int bytes, String character) {
        int width = character.getBytes(StandardCharsets.UTF_8).length;
        return character.repeat(bytes / width) + "x".repeat(bytes % width);
    }

    /** A value wrapped so many times. */
    static AttributeValue wrapped(AttributeValue inner, int times, UnaryOperator<AttributeValue> wrap) {
        AttributeValue value = inner;
        for (int i = 0; i < times; i++) {
            value = wrap.apply(value);
        }
        return value;
    }

    /** An item with a plain key and these attributes in addition or instead. */
    static Map<String, AttributeValue> item(ScalarAttributeType keyType, Map<String, AttributeValue> attributes) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("pk", of(keyType, "p"));
        item.put("sk", of(keyType, "s"));
        item.putAll(attributes);
        return item;
    }

    /** A put of one attribute beside a plain key. */
    static Attempt put(AttributeValue value) {
        return put("a", value);
    }

    static Attempt put(String name, AttributeValue value) {
        return new Attempt.Put(ScalarAttributeType.S, item(ScalarAttributeType.S, Map.of(name, value)));
    }

    static void putBase(LocalTables tables) {
        tables.client()
                .putItem(request ->
                        request.tableName(tables.table(ScalarAttributeType.S)).item(BASE));
    }
}
