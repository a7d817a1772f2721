package io.mizzle.migration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import io.mizzle.schema.KeyType;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a descriptor says, typed. */
final class DescriptorParser {

    private final Descriptor descriptor;

    DescriptorParser(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    SchemaEntity entity() {
        JsonNode key = descriptor.required("key");
        List<SchemaKey> indexKeys = new ArrayList<>();
        descriptor.required("indexKeys").forEach(each -> indexKeys.add(indexKey(each)));
        return new SchemaEntity(
                descriptor.type(),
                descriptor.required("table").asText(),
                descriptor.required("typeName").asText(),
                Json.texts(descriptor.required("aliases")),
                descriptor.required("version").asInt(),
                new SchemaKey("in", "", columns(key, "partition"), columns(key, "sort"), List.of()),
                indexKeys,
                attributes(),
                unique());
    }

    private List<SchemaUnique> unique() {
        List<SchemaUnique> unique = new ArrayList<>();
        descriptor
                .content()
                .path("unique")
                .forEach(each -> unique.add(new SchemaUnique(
                        descriptor.required(each, "component").asText(),
                        descriptor.required(each, "guard").asText())));
        return unique;
    }

    private SchemaKey indexKey(JsonNode key) {
        List<SchemaFact> when = new ArrayList<>();
        descriptor
                .required(key, "when")
                .forEach(fact -> when.add(
                        new SchemaFact(descriptor.required(fact, "component").asText(), Json.texts(fact.get("in")))));
        return new SchemaKey(
                descriptor.required(key, "name").asText(),
                descriptor.required(key, "index").asText(),
                columns(key, "partition"),
                columns(key, "sort"),
                when);
    }

    private List<SchemaColumn> columns(JsonNode key, String half) {
        List<SchemaColumn> columns = new ArrayList<>();
        descriptor
                .required(key, half)
                .forEach(each -> columns.add(
                        new SchemaColumn(key(each), Json.text(each, "template"), Json.text(each, "component"))));
        return columns;
    }

    /** The attributes of an entity or document. */
    List<SchemaAttribute> attributes() {
        List<SchemaAttribute> attributes = new ArrayList<>();
        descriptor.required("attributes").forEach(each -> attributes.add(attribute(each)));
        return attributes;
    }

    private SchemaAttribute attribute(JsonNode attribute) {
        return new SchemaAttribute(
                descriptor.required(attribute, "name").asText(),
                descriptor.required(attribute, "component").asText(),
                descriptor.required(attribute, "stored").asText(),
                descriptor.required(attribute, "java").asText(),
                descriptor.required(attribute, "presence").asText(),
                Json.texts(attribute.get("roles")),
                attribute.path("sensitive").asBoolean(),
                Json.text(attribute, "form"),
                Json.text(attribute, "renamedFrom"),
                Json.texts(attribute.get("constants")),
                attribute.has("default") ? Json.texts(attribute.get("default")) : null);
    }

    SchemaTable table(List<SchemaEntity> entities, @Nullable TableSettings settings) {
        JsonNode table = descriptor.table();
        List<Index> indexes = new ArrayList<>();
        descriptor.required(table, "indexes").forEach(each -> indexes.add(index(each)));
        JsonNode sort = table.get("sortKey");
        TableDescription description = new TableDescription(
                descriptor.required(table, "name").asText(),
                key(descriptor.required(table, "partitionKey")),
                sort == null || sort.isNull() ? null : key(sort),
                indexes,
                Objects.requireNonNullElse(settings, TableSettings.NONE)
                        .withTimeToLive(Json.text(table, "timeToLive")));
        return new SchemaTable(
                descriptor.type(),
                description,
                Json.text(table, "typeAttribute"),
                descriptor.required(table, "versionAttribute").asText(),
                descriptor.required(table, "encoding").asText(),
                entities);
    }

    private Index index(JsonNode index) {
        return new Index(
                descriptor.required(index, "name").asText(),
                descriptor.required(index, "kind").asText().equals("LOCAL"),
                keys(descriptor.required(index, "partition")),
                keys(descriptor.required(index, "sort")),
                descriptor.constant(index, "projection", Index.Projection.class),
                Set.copyOf(Json.texts(index.get("included"))));
    }

    private List<KeyAttribute> keys(JsonNode attributes) {
        List<KeyAttribute> keys = new ArrayList<>();
        attributes.forEach(each -> keys.add(key(each)));
        return keys;
    }

    private KeyAttribute key(JsonNode attribute) {
        return new KeyAttribute(
                descriptor.required(attribute, "name").asText(), descriptor.constant(attribute, "type", KeyType.class));
    }
}
