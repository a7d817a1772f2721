package io.mizzle.migration.schema;

import io.mizzle.migration.internal.Json;
import io.mizzle.table.TableSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tables and the entities they name, put together; whatever is missing or named twice is an error that names both places. */
final class SchemaTables {

    private final SortedMap<String, Descriptor> descriptors;

    private SchemaTables(SortedMap<String, Descriptor> descriptors) {
        this.descriptors = descriptors;
    }

    static List<SchemaTable> of(SortedMap<String, Descriptor> descriptors, Map<String, TableSettings> settings) {
        SchemaTables all = new SchemaTables(descriptors);
        TreeMap<String, SchemaTable> byName = new TreeMap<>();
        for (Descriptor descriptor : descriptors.values()) {
            if (descriptor.hasTable()) {
                String name = descriptor.required(descriptor.table(), "name").asText();
                SchemaTable table =
                        new DescriptorParser(descriptor).table(all.entities(descriptor), settings.get(name));
                all.add(byName, table, descriptor);
            } else if (descriptor.kind().equals("entity")) {
                all.requireTable(descriptor);
            }
        }
        return List.copyOf(byName.values());
    }

    private void add(Map<String, SchemaTable> byName, SchemaTable table, Descriptor descriptor) {
        SchemaTable known = byName.putIfAbsent(table.name(), table);
        if (known != null) {
            throw new SchemaException(
                    "Table \"" + table.name() + "\" is declared twice: by " + known.type() + " in "
                            + place(known.type()) + " and by " + table.type() + " in " + descriptor.place(),
                    "Rename one of the tables, or leave one of the places out",
                    null);
        }
        table.description().keyAttributes();
    }

    private List<SchemaEntity> entities(Descriptor table) {
        List<SchemaEntity> entities = new ArrayList<>();
        Map<String, SchemaEntity> byTypeName = new TreeMap<>();
        for (String type : Json.texts(table.required(table.table(), "entities"))) {
            SchemaEntity entity = new DescriptorParser(required(type, table)).entity();
            SchemaEntity other = byTypeName.putIfAbsent(entity.typeName(), entity);
            if (other != null) {
                throw new SchemaException(
                        "Entities " + other.type() + " in " + place(other.type()) + " and " + entity.type() + " in "
                                + place(type) + " have the same type name \"" + entity.typeName() + "\"",
                        "Give one of them another @Entity(type)",
                        null);
            }
            entities.add(entity);
        }
        return entities;
    }

    private Descriptor required(String type, Descriptor table) {
        Descriptor descriptor = descriptors.get(type);
        if (descriptor == null) {
            throw new SchemaException(
                    "Table " + table.type() + " in " + table.place() + " has entity " + type
                            + ", whose descriptor is in none of the places",
                    "Add the class folder or jar that holds it, or compile from clean",
                    null);
        }
        return descriptor;
    }

    private void requireTable(Descriptor entity) {
        String table = entity.required("table").asText();
        Descriptor owner = descriptors.get(table);
        boolean listed = owner != null
                && owner.hasTable()
                && Json.texts(owner.table().get("entities")).contains(entity.type());
        if (!listed) {
            throw new SchemaException(
                    "Entity " + entity.type() + " in " + entity.place() + " belongs to table " + table
                            + (owner == null
                                    ? ", whose descriptor is in none of the places"
                                    : " in " + owner.place() + ", which does not list it"),
                    "Add the class folder or jar that holds the table, or compile from clean",
                    null);
        }
    }

    private String place(@Nullable String type) {
        Descriptor descriptor = type == null ? null : descriptors.get(type);
        return descriptor == null ? "?" : descriptor.place();
    }
}
