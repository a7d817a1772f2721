package io.mizzle.internal.render;

import io.mizzle.expression.AttributePath;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The placeholders of one request: every name and every value of every expression goes through here, numbered in the order of
 * first use, never derived from the name ("Expression attribute names (aliases) in DynamoDB").
 */
public final class ExpressionContext {

    private final Map<String, String> placeholders = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, AttributeValue> values = new LinkedHashMap<>();

    /** The placeholder of a stored name, the same for the same name. */
    public String name(String stored) {
        String known = placeholders.get(stored);
        if (known != null) {
            return known;
        }
        String placeholder = "#n" + placeholders.size();
        placeholders.put(stored, placeholder);
        names.put(placeholder, stored);
        return placeholder;
    }

    /** A placeholder for a value, always a new one. */
    public String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /** A path, each name in it by its placeholder. */
    public String path(AttributePath path) {
        StringBuilder text = new StringBuilder();
        for (AttributePath.Step step : path.steps()) {
            if (step instanceof AttributePath.Step.Position position) {
                text.append('[').append(position.index()).append(']');
            } else if (step instanceof AttributePath.Step.Name stored) {
                text.append(text.isEmpty() ? "" : ".").append(name(stored.name()));
            }
        }
        return text.toString();
    }

    /** Placeholder to stored name, as the request takes it. */
    public Map<String, String> names() {
        return names;
    }

    /** Placeholder to value, as the request takes it. */
    public Map<String, AttributeValue> values() {
        return values;
    }
}
