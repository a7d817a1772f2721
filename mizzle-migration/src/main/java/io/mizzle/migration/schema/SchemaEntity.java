package io.mizzle.migration.schema;

import java.util.List;
import java.util.Optional;

/**
 * One kind of item.
 *
 * @param type the record's binary name
 * @param table the binary name of what declares its table
 * @param typeName what the type attribute holds
 * @param aliases what it held in older items
 * @param version the entity's version
 * @param key its way into the table
 * @param indexKeys its ways into indexes
 * @param attributes in declaration order
 * @param unique components whose values are unique
 */
public record SchemaEntity(
        String type,
        String table,
        String typeName,
        List<String> aliases,
        int version,
        SchemaKey key,
        List<SchemaKey> indexKeys,
        List<SchemaAttribute> attributes,
        List<SchemaUnique> unique) {

    /** Copies the lists. */
    public SchemaEntity {
        aliases = List.copyOf(aliases);
        indexKeys = List.copyOf(indexKeys);
        attributes = List.copyOf(attributes);
        unique = List.copyOf(unique);
    }

    /** The record's name without package and enclosing classes. */
    public String simpleName() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /**
     * The attribute of a component.
     *
     * @param component its path
     */
    public Optional<SchemaAttribute> attribute(String component) {
        return attributes.stream()
                .filter(each -> each.component().equals(component))
                .findFirst();
    }

    /**
     * Its way into an index.
     *
     * @param index the index's name
     */
    public Optional<SchemaKey> indexKey(String index) {
        return indexKeys.stream().filter(each -> each.index().equals(index)).findFirst();
    }
}
