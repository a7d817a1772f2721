package io.mizzle.cli.document;

import io.mizzle.cli.output.Fields;
import io.mizzle.cli.output.Json;
import io.mizzle.migration.schema.SchemaAttribute;
import io.mizzle.migration.schema.SchemaColumn;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.migration.schema.SchemaUnique;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that is known about the tables and what is in them. */
public final class JsonDocument {

    private static final int FORMAT = 1;

    private JsonDocument() {}

    static String text(List<SchemaTable> tables) {
        return Json.print(of(tables)) + "\n";
    }

    /**
     * The fields of the document.
     *
     * @param tables under their physical names
     */
    public static Map<String, @Nullable Object> of(List<SchemaTable> tables) {
        return Fields.of(
                "format",
                FORMAT,
                "tables",
                tables.stream().map(JsonDocument::table).toList());
    }

    private static Map<String, @Nullable Object> table(SchemaTable table) {
        return Fields.of(
                "name", table.name(),
                "type", table.type(),
                "typeAttribute", table.typeAttribute(),
                "versionAttribute", table.versionAttribute(),
                "encoding", table.encoding(),
                "properties", TableProperties.of(table.description()),
                "entities", table.entities().stream().map(JsonDocument::entity).toList());
    }

    private static Map<String, @Nullable Object> entity(SchemaEntity entity) {
        return Fields.of(
                "type", entity.type(),
                "typeName", entity.typeName(),
                "aliases", entity.aliases(),
                "version", entity.version(),
                "key", key(entity.key()),
                "indexKeys", entity.indexKeys().stream().map(JsonDocument::key).toList(),
                "unique", entity.unique().stream().map(SchemaUnique::component).toList(),
                "attributes",
                        entity.attributes().stream()
                                .map(JsonDocument::attribute)
                                .toList());
    }

    private static Map<String, @Nullable Object> key(SchemaKey key) {
        return Fields.of(
                "name",
                key.name(),
                "index",
                key.index().isEmpty() ? null : key.index(),
                "partition",
                columns(key.partition()),
                "sort",
                columns(key.sort()),
                "when",
                key.when().stream()
                        .map(fact -> Fields.of("component", fact.component(), "in", fact.in()))
                        .toList());
    }

    private static List<Map<String, @Nullable Object>> columns(List<SchemaColumn> columns) {
        return columns.stream()
                .map(column -> Fields.of(
                        "name", column.attribute().name(),
                        "type", column.attribute().type(),
                        "template", column.text()))
                .toList();
    }

    private static Map<String, @Nullable Object> attribute(SchemaAttribute attribute) {
        return Fields.of(
                "name", attribute.name(),
                "component", attribute.component(),
                "stored", attribute.stored(),
                "java", attribute.java(),
                "presence", attribute.presence(),
                "roles", attribute.roles());
    }
}
