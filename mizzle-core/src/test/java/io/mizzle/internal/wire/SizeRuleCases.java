package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.b;
import static io.mizzle.internal.wire.Samples.bytes;
import static io.mizzle.internal.wire.Samples.item;
import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.s;
import static io.mizzle.internal.wire.Samples.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Items at the limit of 409,600 bytes, made large by one kind of value each. The sizes beside the padding are written out here,
 * not computed by the code under test.
 */
final class SizeRuleCases {

    private static final int MAX = 409_600;

    /** pk + p, sk + s, and the name of the attribute: 2 + 1 + 2 + 1 + 1. */
    private static final int REST = 7;

    private SizeRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String character : List.of("x", "é", "€", "😀")) {
            whole(rules, "string of " + character, n -> s(text(n, character)));
        }
        whole(rules, "binary", n -> b("x".repeat(n)));
        whole(rules, "list", n -> l(s("x".repeat(n - 4))));
        whole(rules, "list of a number", n -> l(n("123"), s("x".repeat(n - 8))));
        whole(rules, "list of flags", n -> l(AttributeValue.fromBool(false), s("x".repeat(n - 6))));
        whole(rules, "list of nulls", n -> l(AttributeValue.fromNul(true), s("x".repeat(n - 6))));
        whole(rules, "list of an empty map", n -> l(AttributeValue.fromM(Map.of()), s("x".repeat(n - 8))));
        whole(rules, "list of a long number", n -> l(n("-" + "7".repeat(38)), s("x".repeat(n - 26))));
        whole(rules, "many nulls", n -> nulls(n - 3));
        whole(rules, "map", n -> m("ké", s("x".repeat(n - 7))));
        whole(rules, "map with long keys", n -> m("x".repeat(40_000), s("x".repeat(n - 40_004))));
        whole(rules, "string set", n -> AttributeValue.fromSs(List.of("abc", "x".repeat(n - 3))));
        whole(rules, "number set", n -> l(AttributeValue.fromNs(List.of("1", "1.5", "-100")), s("x".repeat(n - 13))));
        whole(rules, "binary set", n -> AttributeValue.fromBs(List.of(bytes("é"), bytes("x".repeat(n - 2)))));
        rules.add(Rule.upTo(
                "size with a long name", MAX, n -> put(Map.of("n".repeat(40_000), s("x".repeat(n - 40_006))))));
        rules.add(Rule.upTo("size of many attributes", MAX, SizeRuleCases::manyAttributes));
        return rules;
    }

    private static void whole(List<Rule> rules, String name, IntFunction<AttributeValue> values) {
        rules.add(Rule.upTo("size of " + name, MAX, n -> put(Map.of("a", values.apply(n - REST)))));
    }

    private static AttributeValue nulls(int bytes) {
        int count = bytes / 2;
        List<AttributeValue> elements = new ArrayList<>(Collections.nCopies(count - 1, AttributeValue.fromNul(true)));
        elements.add(s("x".repeat(1 + bytes % 2)));
        return AttributeValue.fromL(elements);
    }

    /** 1,000 attributes of five bytes of name and two of number, and one string. */
    private static Attempt manyAttributes(int n) {
        Map<String, AttributeValue> attributes = new HashMap<>();
        IntStream.range(10_000, 11_000).forEach(i -> attributes.put(Integer.toString(i), n("7")));
        attributes.put("a", s("x".repeat(n - REST - 7_000)));
        return put(attributes);
    }

    private static Attempt put(Map<String, AttributeValue> attributes) {
        return new Attempt.Put(ScalarAttributeType.S, item(ScalarAttributeType.S, attributes));
    }
}
