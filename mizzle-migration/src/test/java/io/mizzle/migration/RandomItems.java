package io.mizzle.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items of every type, at random. */
public final class RandomItems {

    private static final String LETTERS = "aZ0 ,\"\\\n\r\t#$ä€😀{}[]:";

    private final Random random;

    /** Items of a source of randomness. */
    public RandomItems(Random random) {
        this.random = random;
    }

    /** An item with a key. */
    public Map<String, AttributeValue> item(String id) {
        Map<String, AttributeValue> item = new HashMap<>(map(3));
        item.put("id", AttributeValue.fromS(id));
        return item;
    }

    private Map<String, AttributeValue> map(int depth) {
        Map<String, AttributeValue> map = new HashMap<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            String name = random.nextInt(8) == 0 ? "$" + "MBNSSL".charAt(random.nextInt(6)) : "a" + random.nextInt(9);
            map.put(name, value(depth));
        }
        return map;
    }

    private AttributeValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 10)) {
            case 0 -> AttributeValue.fromS(text());
            case 1 -> AttributeValue.fromN(number());
            case 2 -> AttributeValue.fromBool(random.nextBoolean());
            case 3 -> AttributeValue.fromNul(true);
            case 4 -> AttributeValue.fromB(bytes());
            case 5 -> AttributeValue.fromSs(List.copyOf(texts()));
            case 6 -> AttributeValue.fromNs(List.of(number()));
            case 7 -> AttributeValue.fromBs(List.of(bytes()));
            case 8 -> AttributeValue.fromM(map(depth - 1));
            default -> {
                List<AttributeValue> list = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(value(depth - 1));
                }
                yield AttributeValue.fromL(list);
            }
        };
    }

    private Set<String> texts() {
        Set<String> texts = new HashSet<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(LETTERS.codePointAt(
                    LETTERS.offsetByCodePoints(0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))));
        }
        return text.toString();
    }

    private String number() {
        return switch (random.nextInt(4)) {
            case 0 -> "12345678901234567890123456789012345678";
            case 1 -> "-0.000" + (1 + random.nextInt(9));
            case 2 -> "1E+" + (1 + random.nextInt(119));
            default -> Integer.toString(random.nextInt());
        };
    }

    private SdkBytes bytes() {
        byte[] bytes = new byte[1 + random.nextInt(5)];
        random.nextBytes(bytes);
        return SdkBytes.fromByteArray(bytes);
    }
}
