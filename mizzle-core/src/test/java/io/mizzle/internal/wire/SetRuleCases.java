package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.bytes;
import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Empty sets and duplicates, wherever a set may stand. */
final class SetRuleCases {

    private SetRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        everywhere(rules, "elements of SS", 1, Rule.Edge.FROM, n -> AttributeValue.fromSs(distinct(n)));
        everywhere(rules, "elements of NS", 1, Rule.Edge.FROM, n -> AttributeValue.fromNs(distinct(n)));
        everywhere(rules, "elements of BS", 1, Rule.Edge.FROM, n -> binaries(distinct(n)));
        everywhere(rules, "equal strings", 1, Rule.Edge.UP_TO, n -> AttributeValue.fromSs(equal("e", n)));
        everywhere(rules, "equal numbers", 1, Rule.Edge.UP_TO, n -> AttributeValue.fromNs(equal("7", n)));
        everywhere(rules, "equal binaries", 1, Rule.Edge.UP_TO, n -> binaries(equal("e", n)));
        numbers(rules, List.of("1", "1.0", "1e0"));
        numbers(rules, List.of("0", "-0", "0.00"));
        numbers(rules, List.of("100", "1E2", "1e+2"));
        numbers(rules, List.of("0.5", ".5", "5E-1"));
        return rules;
    }

    private static void everywhere(
            List<Rule> rules, String name, int n, Rule.Edge edge, IntFunction<AttributeValue> sets) {
        rules.add(new Rule(name, n, edge, i -> put(sets.apply(i))));
        rules.add(new Rule(name + " in a list", n, edge, i -> put(l(sets.apply(i)))));
        rules.add(new Rule(name + " in a map", n, edge, i -> put(m("k", sets.apply(i)))));
        rules.add(new Rule(name + " assigned", n, edge, i -> new Attempt.Assign("a", 1, sets.apply(i))));
        rules.add(new Rule(name + " compared", n, edge, i -> new Attempt.Compare(sets.apply(i))));
    }

    /** The same number written in three ways: one of them alone is fine. */
    private static void numbers(List<Rule> rules, List<String> same) {
        rules.add(Rule.upTo("equal numbers written as " + same, 1, n -> {
            List<String> elements = new ArrayList<>(same.subList(0, n));
            elements.add("42");
            return put(AttributeValue.fromNs(elements));
        }));
    }

    private static List<String> distinct(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    /** One other element and so many equal ones. */
    private static List<String> equal(String element, int count) {
        List<String> elements = new ArrayList<>(List.of("1"));
        IntStream.range(0, count).forEach(i -> elements.add(element));
        return elements;
    }

    private static AttributeValue binaries(List<String> elements) {
        return AttributeValue.fromBs(
                elements.stream().map(element -> bytes(element)).toList());
    }
}
