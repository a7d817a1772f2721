package io.mizzle.migration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.mizzle.migration.internal.Json;
import java.util.ArrayList;
import java.util.List;

/** Which attributes of an entity are unique, as its descriptor says. */
final class Unique {

    private Unique() {}

    static List<String> of(JsonNode entity) {
        List<String> unique = new ArrayList<>();
        entity.path("attributes").forEach(attribute -> {
            if (Json.texts(attribute.get("roles")).contains("UNIQUE") || attribute.has("unique")) {
                unique.add(attribute.path("name").asText());
            }
        });
        return unique;
    }
}
