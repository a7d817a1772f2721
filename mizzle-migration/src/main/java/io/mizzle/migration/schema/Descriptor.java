package io.mizzle.migration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;

/**
 * One descriptor file.
 *
 * @param content its JSON
 * @param place where it was found, for messages
 */
record Descriptor(ObjectNode content, String place) {

    String type() {
        return required("type").asText();
    }

    String kind() {
        return required("kind").asText();
    }

    boolean hasTable() {
        return kind().equals("table") || content.has("tableDefinition");
    }

    /** The object that holds the table's parts: the descriptor itself, or a part of the entity's. */
    JsonNode table() {
        return kind().equals("table") ? content : required("tableDefinition");
    }

    JsonNode required(String name) {
        return required(content, name);
    }

    JsonNode required(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            throw incomplete(name);
        }
        return value;
    }

    <T extends Enum<T>> T constant(JsonNode object, String name, Class<T> type) {
        String text = required(object, name).asText();
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new SchemaException(
                        "Descriptor " + place + " says \"" + name + "\": \"" + text + "\", which is none of "
                                + Arrays.toString(type.getEnumConstants()),
                        "Compile the project again, from clean, with the mizzle processor",
                        null));
    }

    SchemaException incomplete(String name) {
        return new SchemaException(
                "Descriptor " + place + " has no \"" + name + "\"",
                "Compile the project again, from clean, with the mizzle processor",
                null);
    }
}
