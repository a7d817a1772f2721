package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.b;
import static io.mizzle.internal.wire.Samples.item;
import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.put;
import static io.mizzle.internal.wire.Samples.s;
import static io.mizzle.internal.wire.Samples.text;
import static io.mizzle.internal.wire.Samples.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Nesting, names, and what may be empty. */
final class DocumentRuleCases {

    private static final UnaryOperator<AttributeValue> IN_LIST = value -> l(value);
    private static final UnaryOperator<AttributeValue> IN_MAP = value -> m("k", value);

    private DocumentRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        nesting(rules, "string", s("x"));
        nesting(rules, "number", n("1"));
        nesting(rules, "set", AttributeValue.fromSs(List.of("x")));
        nesting(rules, "null", AttributeValue.fromNul(true));
        rules.add(Rule.upTo("empty list, levels", 30, i -> put(wrapped(l(), i, IN_LIST))));
        rules.add(Rule.upTo("empty map, levels", 30, i -> put(wrapped(AttributeValue.fromM(Map.of()), i, IN_MAP))));
        rules.add(Rule.upTo("assigned, levels", 31, i -> new Attempt.Assign("a", 1, wrapped(s("x"), i, IN_LIST))));
        rules.add(Rule.upTo(
                "assigned in a map, levels", 30, i -> new Attempt.Assign("m.x", 2, wrapped(s("x"), i, IN_MAP))));
        rules.add(Rule.upTo(
                "assigned in a list, levels", 30, i -> new Attempt.Assign("e[0]", 2, wrapped(s("x"), i, IN_MAP))));
        rules.add(Rule.upTo("compared, levels", 31, i -> new Attempt.Compare(wrapped(s("x"), i, IN_LIST))));
        names(rules);
        emptiness(rules);
        return rules;
    }

    private static void nesting(List<Rule> rules, String leaf, AttributeValue value) {
        rules.add(Rule.upTo(leaf + " in lists, levels", 31, i -> put(wrapped(value, i, IN_LIST))));
        rules.add(Rule.upTo(leaf + " in maps, levels", 31, i -> put(wrapped(value, i, IN_MAP))));
    }

    private static void names(List<Rule> rules) {
        for (String character : List.of("x", "é", "€", "😀")) {
            rules.add(Rule.upTo("attribute name of " + character, 65_535, n -> named(text(n, character), s("v"))));
            rules.add(Rule.upTo("map key of " + character, 65_535, n -> named("a", m(text(n, character), s("v")))));
        }
        rules.add(Rule.from("attribute name not empty", 1, n -> put("x".repeat(n), s("v"))));
        rules.add(Rule.from("map key not empty", 1, n -> put(m("x".repeat(n), s("v")))));
        rules.add(Rule.from("map key in a list not empty", 1, n -> put(l(m("x".repeat(n), s("v"))))));
        rules.add(Rule.from(
                "map key assigned not empty", 1, n -> new Attempt.Assign("a", 1, m("x".repeat(n), s("v")))));
    }

    private static Attempt named(String name, AttributeValue value) {
        return new Attempt.PutUnstored(item(ScalarAttributeType.S, Map.of(name, value)));
    }

    private static void emptiness(List<Rule> rules) {
        rules.add(Rule.always("string may be empty", 1, n -> put(s("x".repeat(n)))));
        rules.add(Rule.always("binary may be empty", 1, n -> put(b("x".repeat(n)))));
        rules.add(Rule.always("string in a list may be empty", 1, n -> put(l(s("x".repeat(n))))));
        rules.add(Rule.always(
                "string in a set may be empty", 1, n -> put(AttributeValue.fromSs(List.of("x".repeat(n))))));
        rules.add(Rule.always("string compared may be empty", 1, n -> new Attempt.Compare(s("x".repeat(n)))));
        rules.add(Rule.upTo("lone surrogates", 0, n -> put(s("x" + "\ud83d".repeat(Math.max(n, 0))))));
        rules.add(Rule.from("NULL is true", 1, n -> put(AttributeValue.fromNul(n > 0))));
        rules.add(Rule.from(
                "a value has a type",
                1,
                n -> put(n == 0 ? AttributeValue.builder().build() : s("x"))));
    }
}
