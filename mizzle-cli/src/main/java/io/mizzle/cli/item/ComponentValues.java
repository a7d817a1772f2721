package io.mizzle.cli.item;

import io.mizzle.cli.ExitCode;
import io.mizzle.cli.Failure;
import io.mizzle.migration.internal.StoredText;
import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the command line says of an item: {@code component=value}, as the attributes that would be stored. */
public final class ComponentValues {

    private final Set<String> components;
    private final Map<String, AttributeValue> item;

    private ComponentValues(Set<String> components, Map<String, AttributeValue> item) {
        this.components = components;
        this.item = item;
    }

    /**
     * Reads the words of a command line.
     *
     * @param entity whose components they name
     * @param words such as {@code status=OPEN}
     * @throws Failure if a word has another form, names no component, or has a value that is none of its type
     */
    public static ComponentValues of(SchemaEntity entity, List<String> words) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, AttributeValue> item = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            String component = equals < 1 ? word : word.substring(0, equals);
            SchemaAttribute attribute =
                    entity.attribute(component).filter(found -> equals > 0).orElseThrow(() -> unknown(entity, word));
            String text = word.substring(equals + 1);
            texts.put(component, text);
            item.put(attribute.name(), value(entity, attribute, text));
        }
        return new ComponentValues(texts.keySet(), item);
    }

    private static AttributeValue value(SchemaEntity entity, SchemaAttribute attribute, String text) {
        try {
            return StoredText.of(attribute, text);
        } catch (IllegalArgumentException none) {
            throw new Failure(
                    ExitCode.USAGE,
                    "The value of " + entity.simpleName() + "." + attribute.component() + " cannot be read.",
                    none.getMessage() + ".",
                    "Write it as JSON would show it, without quotation marks.",
                    none);
        }
    }

    private static Failure unknown(SchemaEntity entity, String word) {
        return new Failure(
                ExitCode.USAGE,
                "\"" + word + "\" names no component of " + entity.simpleName() + ".",
                "It has "
                        + entity.attributes().stream()
                                .map(SchemaAttribute::component)
                                .collect(Collectors.joining(", "))
                        + ".",
                "Write component=value.");
    }

    /** The components that have a value. */
    public Set<String> components() {
        return components;
    }

    /** The attributes that would be stored. */
    public Map<String, AttributeValue> item() {
        return item;
    }
}
