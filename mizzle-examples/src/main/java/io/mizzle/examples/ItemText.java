package io.mizzle.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as people read them: like JSON, with sets in {@code <>}. */
final class ItemText {

    private static final List<String> KEYS = List.of("_type", "sk", "pk");

    private static final Comparator<Map.Entry<String, ?>> KEYS_FIRST = Comparator.<Map.Entry<String, ?>>comparingInt(
                    attribute -> -KEYS.indexOf(attribute.getKey()))
            .thenComparing(Map.Entry::getKey);

    private ItemText() {}

    static String of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .sorted(KEYS_FIRST)
                .map(attribute -> attribute.getKey() + ": " + of(attribute.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String of(AttributeValue value) {
        return switch (value.type()) {
            case S -> quoted(value.s());
            case N -> value.n();
            case BOOL -> value.bool().toString();
            case NUL -> "null";
            case B -> value.b().asByteArrayUnsafe().length + " bytes";
            case L -> value.l().stream().map(ItemText::of).collect(Collectors.joining(", ", "[", "]"));
            case M -> of(value.m());
            case SS -> set(value.ss().stream().map(ItemText::quoted).toList());
            case NS -> set(value.ns());
            default -> value.toString();
        };
    }

    private static String set(List<String> elements) {
        return elements.stream().collect(Collectors.joining(", ", "<", ">"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
