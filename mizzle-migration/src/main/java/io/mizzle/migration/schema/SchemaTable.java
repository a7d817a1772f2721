package io.mizzle.migration.schema;

import io.mizzle.table.TableDescription;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table and the entities it holds.
 *
 * @param type the binary name of the interface or record that declares it
 * @param description what it is in DynamoDB, under its declared name and with its settings
 * @param typeAttribute where an item's entity is stored, or null where the table has one entity and stores none
 * @param versionAttribute where an item's entity version above 1 is stored
 * @param encoding how values are written into templates
 * @param entities in declaration order
 */
public record SchemaTable(
        String type,
        TableDescription description,
        @Nullable String typeAttribute,
        String versionAttribute,
        String encoding,
        List<SchemaEntity> entities) {

    /** Copies the entities. */
    public SchemaTable {
        entities = List.copyOf(entities);
    }

    /** Its declared name. */
    public String name() {
        return description.name();
    }

    /**
     * One of its entities.
     *
     * @param typeName its type name or one of its aliases
     */
    public Optional<SchemaEntity> entity(String typeName) {
        return entities.stream()
                .filter(each ->
                        each.typeName().equals(typeName) || each.aliases().contains(typeName))
                .findFirst();
    }
}
