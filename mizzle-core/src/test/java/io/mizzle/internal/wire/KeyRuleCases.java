package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.item;
import static io.mizzle.internal.wire.Samples.of;
import static io.mizzle.internal.wire.Samples.s;
import static io.mizzle.internal.wire.Samples.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Lengths, emptiness, types and presence of key attributes. */
final class KeyRuleCases {

    private static final List<String> CHARACTERS = List.of("x", "é", "€", "😀");
    private static final List<String> KEYS = List.of("pk", "sk", "ls", "gp", "gs");
    private static final List<ScalarAttributeType> TYPES =
            List.of(ScalarAttributeType.S, ScalarAttributeType.N, ScalarAttributeType.B);

    private KeyRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String key : KEYS) {
            lengths(rules, key);
            emptiness(rules, key);
            types(rules, key);
        }
        halves(rules, "h", 2048);
        halves(rules, "r", 1024);
        presence(rules);
        return rules;
    }

    private static void lengths(List<Rule> rules, String key) {
        int max = key.equals("pk") || key.equals("gp") ? 2048 : 1024;
        for (String character : CHARACTERS) {
            rules.add(
                    Rule.upTo(key + " of " + character, max, n -> put(ScalarAttributeType.S, key, text(n, character))));
        }
        rules.add(Rule.upTo(key + " of bytes", max, n -> put(ScalarAttributeType.B, key, text(n, "x"))));
        if (key.startsWith("g") || key.startsWith("l")) {
            rules.add(Rule.upTo(key + " assigned", max, n -> new Attempt.Assign(key, 1, s(text(n, "é")))));
        } else {
            rules.add(Rule.upTo("sk got by key", 1024, n -> get(Map.of("pk", s("p"), "sk", s(text(n, "x"))))));
        }
    }

    private static void emptiness(List<Rule> rules, String key) {
        rules.add(Rule.from(key + " not empty", 1, n -> put(ScalarAttributeType.S, key, "x".repeat(n))));
        rules.add(Rule.from(key + " not empty binary", 1, n -> put(ScalarAttributeType.B, key, "x".repeat(n))));
        if (key.startsWith("g") || key.startsWith("l")) {
            rules.add(Rule.from(key + " not assigned empty", 1, n -> new Attempt.Assign(key, 1, s("x".repeat(n)))));
        } else {
            rules.add(Rule.from(key + " not got empty", 1, n -> get(with(Samples.KEY, key, s("x".repeat(n))))));
        }
    }

    /** The declared type stands in the middle of three. */
    private static void types(List<Rule> rules, String key) {
        for (ScalarAttributeType type : TYPES) {
            int declared = TYPES.indexOf(type);
            rules.add(Rule.only(key + " of type " + type, declared, n -> {
                AttributeValue value = of(TYPES.get(Math.floorMod(n, 3)), "1");
                return new Attempt.Put(type, item(type, Map.of(key, value)));
            }));
        }
    }

    /** An index key of several attributes is limited by their sum. */
    private static void halves(List<Rule> rules, String half, int max) {
        for (int count = 1; count <= 4; count++) {
            int attributes = count;
            rules.add(Rule.upTo("sum of " + count + " attributes " + half, max, n -> {
                Map<String, AttributeValue> item = whole();
                for (int i = 1; i <= attributes; i++) {
                    item.put(half + i, s("x".repeat(n / attributes + (i <= n % attributes ? 1 : 0))));
                }
                for (int i = attributes + 1; i <= 4; i++) {
                    item.remove(half + i);
                }
                return new Attempt.Put(ScalarAttributeType.S, item);
            }));
        }
    }

    private static void presence(List<Rule> rules) {
        rules.add(Rule.from("table key complete on put", 2, n -> new Attempt.Put(ScalarAttributeType.S, parts(n))));
        rules.add(Rule.from("table key complete on get", 2, n -> get(parts(Math.min(n, 2)))));
        rules.add(Rule.always("index keys may be absent", 2, n -> {
            Map<String, AttributeValue> item = item(ScalarAttributeType.S, Map.of());
            KEYS.subList(2, 2 + n).forEach(key -> item.put(key, s("k")));
            return new Attempt.Put(ScalarAttributeType.S, item);
        }));
    }

    private static Map<String, AttributeValue> parts(int count) {
        Map<String, AttributeValue> item = new HashMap<>();
        List.of("pk", "sk", "gp").subList(0, count).forEach(key -> item.put(key, s("k")));
        return item;
    }

    private static Map<String, AttributeValue> whole() {
        Map<String, AttributeValue> item = item(ScalarAttributeType.S, Map.of());
        for (int i = 1; i <= 4; i++) {
            item.put("h" + i, s("h"));
            item.put("r" + i, s("r"));
        }
        return item;
    }

    private static Map<String, AttributeValue> with(
            Map<String, AttributeValue> attributes, String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(attributes);
        changed.put(name, value);
        return changed;
    }

    private static Attempt put(ScalarAttributeType type, String key, String text) {
        return new Attempt.Put(type, item(type, Map.of(key, of(type, text))));
    }

    private static Attempt get(Map<String, AttributeValue> key) {
        return new Attempt.Get(ScalarAttributeType.S, key);
    }
}
