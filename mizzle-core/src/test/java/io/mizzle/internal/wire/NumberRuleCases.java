package io.mizzle.internal.wire;

import static io.mizzle.internal.wire.Samples.l;
import static io.mizzle.internal.wire.Samples.m;
import static io.mizzle.internal.wire.Samples.n;
import static io.mizzle.internal.wire.Samples.put;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Digits, magnitudes and notation of numbers. */
final class NumberRuleCases {

    private static final String NINES = "9".repeat(37);

    private NumberRuleCases() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        digits(rules);
        magnitudes(rules);
        notation(rules);
        return rules;
    }

    private static void digits(List<Rule> rules) {
        precise(rules, "integer", d -> "7".repeat(d));
        precise(rules, "negative", d -> "-" + "7".repeat(d));
        precise(rules, "fraction", d -> "0." + "7".repeat(d));
        precise(rules, "mixed", d -> "7." + "7".repeat(d - 1));
        precise(rules, "small fraction", d -> "0.000000" + "7".repeat(d));
        precise(rules, "trailing zeros", d -> "7".repeat(d) + "000000");
        precise(rules, "leading zeros", d -> "000000" + "7".repeat(d));
        precise(rules, "zeros after the point", d -> "7".repeat(d) + ".0000");
        precise(rules, "zeros between", d -> "1" + "0".repeat(d - 2) + "1");
        precise(rules, "exponent", d -> "7." + "7".repeat(d - 1) + "E50");
        precise(rules, "negative exponent", d -> "7".repeat(d) + "e-60");
        rules.add(Rule.upTo("digits in a list", 38, d -> put(l(n("7".repeat(d))))));
        rules.add(Rule.upTo("digits in a map", 38, d -> put(m("k", n("7".repeat(d))))));
        rules.add(Rule.upTo("digits in a set", 38, d -> put(AttributeValue.fromNs(List.of("1", "7".repeat(d))))));
        rules.add(Rule.upTo("digits assigned", 38, d -> new Attempt.Assign("a", 1, n("7".repeat(d)))));
        rules.add(Rule.upTo("digits compared", 38, d -> new Attempt.Compare(n("7".repeat(d)))));
        rules.add(Rule.always("digits of zeros", 38, d -> put(n("0".repeat(d)))));
    }

    private static void precise(List<Rule> rules, String name, IntFunction<String> text) {
        rules.add(Rule.upTo("digits of " + name, 38, d -> put(n(text.apply(d)))));
    }

    private static void magnitudes(List<Rule> rules) {
        large(rules, "1", 125);
        large(rules, "-1", 125);
        large(rules, "9." + NINES, 125);
        large(rules, "-9." + NINES, 125);
        large(rules, "0.001", 128);
        large(rules, "1000", 122);
        rules.add(Rule.upTo("large without exponent", 126, d -> put(n("1" + "0".repeat(d - 1)))));
        rules.add(Rule.upTo("large compared", 125, e -> new Attempt.Compare(n("1E" + e))));
        small(rules, "1", 130);
        small(rules, "-1", 130);
        small(rules, "9.5", 130);
        small(rules, "0.001", 127);
        small(rules, "1000", 133);
        rules.add(Rule.upTo("small without exponent", 130, d -> put(n("0." + "0".repeat(d - 1) + "1"))));
        rules.add(Rule.upTo("small assigned", 130, e -> new Attempt.Assign("a", 1, n("1E-" + e))));
        rules.add(Rule.always("zero with a large exponent", 126, e -> put(n("0E" + e))));
        rules.add(Rule.always("zero with a small exponent", 131, e -> put(n("0E-" + e))));
    }

    private static void large(List<Rule> rules, String digits, int n) {
        rules.add(Rule.upTo("large " + digits, n, e -> put(n(digits + "E" + e))));
    }

    private static void small(List<Rule> rules, String digits, int n) {
        rules.add(Rule.upTo("small " + digits, n, e -> put(n(digits + "E-" + e))));
    }

    private static void notation(List<Rule> rules) {
        rules.add(Rule.upTo("signs", 1, c -> put(n("-".repeat(c) + "1"))));
        rules.add(Rule.upTo("plus signs", 1, c -> put(n("+".repeat(c) + "1"))));
        rules.add(Rule.upTo("points", 1, c -> put(n("1" + ".5".repeat(c)))));
        rules.add(Rule.upTo("exponents", 1, c -> put(n("1" + "E5".repeat(c)))));
        rules.add(Rule.from("digits needed", 1, c -> put(n("1".repeat(c)))));
        rules.add(Rule.from("digits needed beside a point", 1, c -> put(n("." + "1".repeat(c)))));
        rules.add(Rule.from("digits needed in an exponent", 1, c -> put(n("1E" + "1".repeat(c)))));
        rules.add(Rule.upTo("no spaces", 0, c -> put(n("1" + " ".repeat(Math.max(c, 0))))));
        rules.add(Rule.upTo("no letters", 0, c -> put(n("1" + "d".repeat(Math.max(c, 0))))));
        rules.add(Rule.upTo("no underscores", 0, c -> put(n("1" + "_".repeat(Math.max(c, 0)) + "1"))));
        rules.add(Rule.upTo("digits of other scripts", 0, c -> put(n("1" + "\u0661".repeat(Math.max(c, 0))))));
        rules.add(Rule.always("point at the end", 2, c -> put(n("1".repeat(c) + "."))));
        rules.add(Rule.always("zeros in an exponent", 20, c -> put(n("1E" + "0".repeat(c) + "5"))));
    }
}
