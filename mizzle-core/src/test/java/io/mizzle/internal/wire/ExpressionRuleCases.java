package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.s;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lengths, operators, operands of IN and paths of expressions. */
final class ExpressionRuleCases {

    private static final Map<String, AttributeValue> NUMBER = Map.of(":v", n("5"));

    private ExpressionRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        lengths(rules);
        for (ExpressionKind kind : List.of(ExpressionKind.CONDITION, ExpressionKind.FILTER)) {
            operators(rules, kind);
            rules.add(Rule.upTo(
                    kind + " operands of IN", 100, n -> of(kind, "a IN (" + joined(n, i -> ":v", ",") + ")")));
            rules.add(Rule.upTo(kind + " steps of a path", 32, n -> of(kind, joined(n, i -> "a", ".") + " = :v")));
            rules.add(Rule.upTo(
                    kind + " steps of a path in lists", 31, n -> of(kind, "a" + "[0]".repeat(n) + " = :v")));
        }
        rules.add(Rule.upTo(
                "update additions",
                300,
                n -> of(ExpressionKind.UPDATE, "SET " + joined(n, i -> "a" + i + "=c+:v", ","))));
        rules.add(Rule.upTo(
                "update subtractions",
                300,
                n -> of(ExpressionKind.UPDATE, "SET " + joined(n, i -> "a" + i + "=c-:v", ","))));
        rules.add(Rule.always(
                "update assignments are no operators",
                301,
                n -> of(ExpressionKind.UPDATE, "SET " + joined(n, i -> "a" + i + "=:v", ","))));
        rules.add(Rule.always(
                "update adds are no operators",
                301,
                n -> of(ExpressionKind.UPDATE, "ADD " + joined(n, i -> "a" + i + " :v", ","))));
        return rules;
    }

    private static void lengths(List<Rule> rules) {
        padded(rules, ExpressionKind.CONDITION, "a = :v", NUMBER);
        padded(rules, ExpressionKind.FILTER, "a = :v", NUMBER);
        padded(rules, ExpressionKind.UPDATE, "SET a = :v", NUMBER);
        padded(rules, ExpressionKind.PROJECTION, "a", Map.of());
        padded(rules, ExpressionKind.KEY_CONDITION, "pk = :p", Map.of(":p", s("p")));
        rules.add(Rule.upTo(
                "long names in a condition",
                4096,
                n -> of(ExpressionKind.CONDITION, "a = :v AND " + "b".repeat(n - 16) + " = :v")));
    }

    private static void padded(List<Rule> rules, ExpressionKind kind, String text, Map<String, AttributeValue> values) {
        rules.add(Rule.upTo(
                kind + " bytes",
                4096,
                n -> new Attempt.Expression(kind, text + " ".repeat(n - text.length()), values)));
    }

    private static void operators(List<Rule> rules, ExpressionKind kind) {
        rules.add(Rule.upTo(kind + " comparisons", 150, n -> of(kind, joined(n, i -> "a=:v", " AND "))));
        rules.add(Rule.upTo(kind + " comparisons of all kinds", 150, n -> of(kind, joined(n, comparisons(), " OR "))));
        rules.add(Rule.upTo(kind + " BETWEEN", 150, n -> of(kind, joined(n, i -> "a BETWEEN :v AND :v", " OR "))));
        rules.add(Rule.upTo(kind + " IN", 150, n -> of(kind, joined(n, i -> "a IN (:v,:v)", " OR "))));
        rules.add(Rule.upTo(kind + " size", 100, n -> of(kind, joined(n, i -> "size(a)>:v", " OR "))));
        rules.add(Rule.upTo(kind + " contains", 150, n -> of(kind, joined(n, i -> "contains(a,:v)", " AND "))));
        rules.add(Rule.upTo(kind + " NOT", 299, n -> of(kind, "NOT ".repeat(n) + "a=:v")));
        rules.add(Rule.upTo(kind + " paths are no operators", 150, n -> of(kind, joined(n, i -> "m.x.y=:v", " AND "))));
    }

    private static IntFunction<String> comparisons() {
        List<String> all = List.of("=", "<>", "<", "<=", ">", ">=");
        return i -> "a" + all.get(i % all.size()) + ":v";
    }

    private static Attempt of(ExpressionKind kind, String text) {
        return new Attempt.Expression(kind, text, NUMBER);
    }

    private static String joined(int count, IntFunction<String> part, String between) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(between));
    }
}
