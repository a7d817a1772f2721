package io.mizzle.migration.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mizzle.migration.internal.Json;
import io.mizzle.migration.internal.SettingsJson;
import io.mizzle.table.TableDescription;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every table, entity and document of an application, and what is set on the tables. Immutable. Parts of descriptors that this version
 * does not know are kept.
 */
public final class Schema {

    /** No table at all: where migrations begin. */
    public static final Schema EMPTY = new Schema(new TreeMap<>(), new TreeMap<>(), List.of());

    private final SortedMap<String, Descriptor> descriptors;
    private final SortedMap<String, TableSettings> settings;
    private final List<SchemaTable> tables;

    private Schema(
            SortedMap<String, Descriptor> descriptors,
            SortedMap<String, TableSettings> settings,
            List<SchemaTable> tables) {
        this.descriptors = Collections.unmodifiableSortedMap(descriptors);
        this.settings = Collections.unmodifiableSortedMap(settings);
        this.tables = tables;
    }

    static Schema of(Collection<Descriptor> all, Map<String, TableSettings> settings) {
        SortedMap<String, Descriptor> byType = new TreeMap<>();
        all.forEach(each -> byType.put(each.type(), each));
        return new Schema(byType, new TreeMap<>(settings), SchemaTables.of(byType, settings));
    }

    /**
     * The same with settings of tables, in place of those it had.
     *
     * @param byTable by the table's declared name; their time to live is ignored, since the declaration has it
     * @throws SchemaException if there is no such table
     */
    public Schema with(Map<String, TableSettings> byTable) {
        for (String name : byTable.keySet()) {
            if (table(name).isEmpty()) {
                throw new SchemaException(
                        "There are settings for table \"" + name + "\", which the schema does not have; it has "
                                + tables.stream().map(SchemaTable::name).toList(),
                        "Correct the name or remove the settings",
                        null);
            }
        }
        return of(descriptors.values(), byTable);
    }

    /** The tables, by declared name. */
    public List<SchemaTable> tables() {
        return tables;
    }

    /**
     * A table.
     *
     * @param name its declared name
     */
    public Optional<SchemaTable> table(String name) {
        return tables.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What the tables are in DynamoDB, under their declared names. */
    public List<TableDescription> descriptions() {
        return tables.stream().map(SchemaTable::description).toList();
    }

    /**
     * The descriptor of a record or interface as it was written.
     *
     * @param type its binary name
     * @return a copy
     */
    public Optional<JsonNode> descriptor(String type) {
        return Optional.ofNullable(descriptors.get(type))
                .map(each -> each.content().deepCopy());
    }

    /**
     * The attributes of a document.
     *
     * @param type the document's binary name, or the name source code would use
     * @return empty where there is no such document, or it is a sealed one
     */
    public List<SchemaAttribute> document(String type) {
        return descriptors.values().stream()
                .filter(each -> each.kind().equals("document")
                        && each.type().replace('$', '.').equals(type.replace('$', '.')))
                .findFirst()
                .map(each -> new DescriptorParser(each).attributes())
                .orElse(List.of());
    }

    /** The whole as JSON: {@code descriptors} by type, {@code settings} by table. */
    public JsonNode toJson() {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("descriptors");
        descriptors.values().forEach(each -> all.add(each.content().deepCopy()));
        ObjectNode set = json.putObject("settings");
        settings.forEach((table, each) -> set.set(table, SettingsJson.write(each)));
        return json;
    }

    /**
     * The inverse of {@link #toJson}.
     *
     * @param json what it gave
     * @param place where it was found, for messages
     * @throws SchemaException if it is broken, incomplete or too new
     */
    public static Schema fromJson(@Nullable JsonNode json, String place) {
        if (json == null || !json.path("descriptors").isArray()) {
            throw new SchemaException("The schema in " + place + " has no descriptors", "Restore the file", null);
        }
        List<Descriptor> all = new ArrayList<>();
        json.get("descriptors").forEach(each -> all.add(DescriptorFiles.checked(each, place)));
        Map<String, TableSettings> settings = new HashMap<>();
        json.path("settings").forEachEntry((table, each) -> settings.put(table, SettingsJson.read(each)));
        return of(all, settings);
    }

    /** Whether both have the same descriptors and settings. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schema that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return descriptors.keySet().hashCode();
    }

    /** The tables' names. */
    @Override
    public String toString() {
        return "Schema" + tables.stream().map(SchemaTable::name).toList();
    }
}
