package io.mizzle.internal.execute;

import io.mizzle.expression.Condition;
import io.mizzle.expression.Literal;
import io.mizzle.expression.Predicate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One form for what is equal but may come in any order: values of sets, entries of maps, alternatives of IN. */
final class Canonical {

    private Canonical() {}

    static <E> List<Condition<E>> conditions(List<Condition<E>> conditions) {
        return conditions.stream().map(Canonical::condition).toList();
    }

    private static <E> Condition<E> condition(Condition<E> condition) {
        if (condition instanceof Predicate.In<E> in) {
            Comparator<Literal> order = Comparator.comparing(literal -> value(literal.encoded()));
            return new Predicate.In<>(
                    in.attribute(), in.values().stream().sorted(order).toList());
        }
        if (condition instanceof Predicate.And<E> and) {
            return new Predicate.And<>(conditions(and.conditions()));
        }
        if (condition instanceof Predicate.Or<E> or) {
            return new Predicate.Or<>(conditions(or.conditions()));
        }
        return condition instanceof Predicate.Not<E> not ? new Predicate.Not<>(condition(not.condition())) : condition;
    }

    /** A value as text; equal texts mean equal values. */
    static String value(AttributeValue value) {
        return switch (value.type()) {
            case S -> text(value.s());
            case B -> "B" + HexFormat.of().formatHex(value.b().asByteArrayUnsafe());
            case SS -> "SS" + value.ss().stream().map(Canonical::text).sorted().toList();
            case NS -> "NS" + value.ns().stream().sorted().toList();
            case BS ->
                "BS"
                        + value.bs().stream()
                                .map(bytes -> HexFormat.of().formatHex(bytes.asByteArrayUnsafe()))
                                .sorted()
                                .toList();
            case L -> value.l().stream().map(Canonical::value).collect(Collectors.joining(",", "[", "]"));
            case M -> map(value.m());
            default -> value.toString();
        };
    }

    /** Entries by name. */
    static String map(Map<String, AttributeValue> entries) {
        return new TreeMap<>(entries)
                .entrySet().stream()
                        .map(entry -> text(entry.getKey()) + "=" + value(entry.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String text) {
        return "S" + text.length() + ":" + text;
    }
}
