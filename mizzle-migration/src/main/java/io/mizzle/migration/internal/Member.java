package io.mizzle.migration.internal;

import io.mizzle.codec.AttributeValues;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value that a key is made of: a component of an entity, or one of a document in it. */
final class Member {

    private final SchemaEntity entity;
    private final String path;
    private final List<SchemaAttribute> steps;

    private Member(SchemaEntity entity, String path, List<SchemaAttribute> steps) {
        this.entity = entity;
        this.path = path;
        this.steps = steps;
    }

    /**
     * The member of a path.
     *
     * @throws IllegalArgumentException if the entity has no such component
     */
    static Member of(Schema schema, SchemaEntity entity, String path) {
        List<SchemaAttribute> steps = new ArrayList<>();
        List<SchemaAttribute> among = entity.attributes();
        String rest = path;
        while (!rest.isEmpty()) {
            String left = rest;
            SchemaAttribute step = among.stream()
                    .filter(each -> left.equals(each.component()) || left.startsWith(each.component() + "."))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Entity " + entity.simpleName()
                            + " has no component \"" + path + "\", which one of its keys is made of."));
            steps.add(step);
            rest = left.equals(step.component())
                    ? ""
                    : left.substring(step.component().length() + 1);
            among = rest.isEmpty() ? List.of() : schema.document(step.java());
        }
        return new Member(entity, path, steps);
    }

    /** The top-level attribute it is in, and the one it was in before. */
    List<String> roots() {
        SchemaAttribute first = steps.get(0);
        return first.renamedFrom() == null ? List.of(first.name()) : List.of(first.name(), first.renamedFrom());
    }

    private SchemaAttribute last() {
        return steps.get(steps.size() - 1);
    }

    /**
     * Its type; an enum counts as the text of its name.
     *
     * @throws IllegalArgumentException if it is none that keys are made of
     */
    ScalarType<?> type() {
        String java = last().constants().isEmpty() ? last().java() : "java.lang.String";
        String form = last().constants().isEmpty() ? last().form() : null;
        return ScalarType.of(java, form)
                .orElseThrow(() -> new IllegalArgumentException("Component \"" + path + "\" of " + entity.simpleName()
                        + " is a " + java + ", which this version cannot write into keys."));
    }

    /** What is stored for it; its default where the item has nothing; null where there is neither. */
    @Nullable AttributeValue stored(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> in = item;
        for (int i = 0; i < steps.size(); i++) {
            SchemaAttribute step = steps.get(i);
            AttributeValue value = value(step, in);
            if (value == null || Boolean.TRUE.equals(value.nul())) {
                return null;
            }
            if (i == steps.size() - 1) {
                return value;
            }
            in = value.m();
        }
        return null;
    }

    private static @Nullable AttributeValue value(SchemaAttribute step, Map<String, AttributeValue> in) {
        AttributeValue value = in.get(step.name());
        if (value == null && step.renamedFrom() != null) {
            value = in.get(step.renamedFrom());
        }
        return value == null ? byDefault(step) : value;
    }

    private static @Nullable AttributeValue byDefault(SchemaAttribute step) {
        List<String> defaults = step.defaults();
        if (defaults == null || defaults.size() != 1) {
            return null;
        }
        String text = defaults.get(0);
        return switch (step.stored()) {
            case "S" -> AttributeValue.fromS(text);
            case "N" ->
                AttributeValue.fromN(
                        step.constants().isEmpty()
                                ? text
                                : Integer.toString(step.constants().indexOf(text)));
            case "BOOL" -> AttributeValue.fromBool(Boolean.parseBoolean(text));
            default -> null;
        };
    }

    /** The value a template takes; null where there is none. */
    @Nullable Object value(Map<String, AttributeValue> item) {
        AttributeValue stored = stored(item);
        if (stored == null) {
            return null;
        }
        if (!last().constants().isEmpty()) {
            return constant(stored);
        }
        return AttributeValues.decode(type().codec(), stored, entity.simpleName(), path);
    }

    private String constant(AttributeValue stored) {
        String form = Optional.ofNullable(last().form()).orElse("NAME");
        if (form.equals("ORDINAL")) {
            return last().constants().get(Integer.parseInt(stored.n()));
        }
        if (form.equals("NAME")) {
            return stored.s();
        }
        throw new IllegalArgumentException("Component \"" + path + "\" of " + entity.simpleName()
                + " is an enum stored by an accessor of its own, which only the application can read."
                + " Write a data migration instead.");
    }

    /** The value as a condition compares it; null where there is none. */
    @Nullable String text(Map<String, AttributeValue> item) {
        Object value = value(item);
        return value == null ? null : value.toString();
    }
}
