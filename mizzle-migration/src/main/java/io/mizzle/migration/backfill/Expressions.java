package io.mizzle.migration.backfill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The conditions and changes of one write, names and values as placeholders. */
final class Expressions {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();
    private final List<String> removes = new ArrayList<>();

    /** The attribute is still what was read, or still absent. */
    Expressions unchanged(String attribute, @Nullable AttributeValue value) {
        conditions.add(
                value == null
                        ? "attribute_not_exists(" + name(attribute) + ")"
                        : name(attribute) + " = " + value(value));
        return this;
    }

    Expressions exists(String attribute) {
        conditions.add("attribute_exists(" + name(attribute) + ")");
        return this;
    }

    Expressions absent(String attribute) {
        conditions.add("attribute_not_exists(" + name(attribute) + ")");
        return this;
    }

    /** There is no such item, or it is already so. */
    Expressions absentOr(String key, String attribute, AttributeValue value) {
        conditions.add("(attribute_not_exists(" + name(key) + ") OR " + name(attribute) + " = " + value(value) + ")");
        return this;
    }

    Expressions set(String attribute, AttributeValue value) {
        sets.add(name(attribute) + " = " + value(value));
        return this;
    }

    Expressions remove(String attribute) {
        removes.add(name(attribute));
        return this;
    }

    private String name(String attribute) {
        for (Map.Entry<String, String> known : names.entrySet()) {
            if (known.getValue().equals(attribute)) {
                return known.getKey();
            }
        }
        String placeholder = "#n" + names.size();
        names.put(placeholder, attribute);
        return placeholder;
    }

    private String value(AttributeValue value) {
        String placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    String condition() {
        return String.join(" AND ", conditions);
    }

    String update() {
        String set = sets.isEmpty() ? "" : "SET " + String.join(", ", sets);
        String remove = removes.isEmpty() ? "" : "REMOVE " + String.join(", ", removes);
        return (set + " " + remove).strip();
    }

    Map<String, String> names() {
        return names;
    }

    /** Null where there are none: DynamoDB refuses an empty map. */
    @Nullable Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }
}
