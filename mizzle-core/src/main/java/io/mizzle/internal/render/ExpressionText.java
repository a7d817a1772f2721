package io.mizzle.internal.render;

import io.mizzle.expression.AttributePath;
import io.mizzle.internal.render.ExpressionShape.Mark;
import io.mizzle.internal.wire.ExpressionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of one shape: what a request's expressions are but for their values. Immutable. */
final class ExpressionText {

    private static final List<Mark> CLAUSES = List.of(Mark.SET, Mark.REMOVE, Mark.ADD, Mark.DELETE);

    private final Map<ExpressionKind, String> expressions = new EnumMap<>(ExpressionKind.class);
    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> unmodifiable = Collections.unmodifiableMap(names);
    private final List<String> values = new ArrayList<>();

    ExpressionText(ExpressionShape shape) {
        int at = 0;
        while (at < shape.size()) {
            int end = at + 1;
            while (end < shape.size() && !(shape.part(end) instanceof ExpressionKind)) {
                end++;
            }
            expressions.put((ExpressionKind) shape.part(at), expression(shape, at + 1, end));
            at = end;
        }
    }

    private String expression(ExpressionShape shape, int from, int to) {
        Map<Mark, StringBuilder> clauses = new EnumMap<>(Mark.class);
        StringBuilder text = new StringBuilder();
        StringBuilder current = text;
        for (int at = from; at < to; at++) {
            Object part = shape.part(at);
            if (part == Mark.NAME) {
                current.append(name((String) shape.part(++at)));
            } else if (part instanceof Mark clause) {
                current = clauses.computeIfAbsent(clause, each -> new StringBuilder());
                current.append(current.isEmpty() ? clause + " " : ", ");
            } else {
                append(current, part);
            }
        }
        CLAUSES.stream()
                .filter(clauses::containsKey)
                .forEach(clause -> text.append(text.isEmpty() ? "" : " ").append(clauses.get(clause)));
        return text.toString();
    }

    private void append(StringBuilder text, Object part) {
        if (part instanceof AttributePath path) {
            path(text, path);
        } else if (part instanceof Integer number) {
            text.append(value(number));
        } else {
            text.append((String) part);
        }
    }

    private void path(StringBuilder text, AttributePath path) {
        String dot = "";
        for (AttributePath.Step step : path.steps()) {
            if (step instanceof AttributePath.Step.Position position) {
                text.append('[').append(position.index()).append(']');
            } else if (step instanceof AttributePath.Step.Name stored) {
                text.append(dot).append(name(stored.name()));
            }
            dot = ".";
        }
    }

    private String name(String stored) {
        String known = placeholders.get(stored);
        if (known != null) {
            return known;
        }
        String placeholder = "#n" + placeholders.size();
        placeholders.put(stored, placeholder);
        names.put(placeholder, stored);
        return placeholder;
    }

    private String value(int number) {
        while (values.size() <= number) {
            values.add(":v" + values.size());
        }
        return values.get(number);
    }

    /** An expression, null where the request has none of this kind. */
    @Nullable String expression(ExpressionKind kind) {
        return expressions.get(kind);
    }

    /** All expressions. */
    Map<ExpressionKind, String> expressions() {
        return expressions;
    }

    /** Placeholder to stored name. */
    Map<String, String> names() {
        return unmodifiable;
    }

    /** The placeholders of the values. */
    List<String> values() {
        return values;
    }
}
