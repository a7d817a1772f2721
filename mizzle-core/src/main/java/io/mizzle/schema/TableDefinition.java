package io.mizzle.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is declared: its physical key, indexes and settings. The name is the declared one; a {@code Mizzle} maps it.
 *
 * @param name the declared name
 * @param partition the partition key
 * @param sort the sort key, or null
 * @param indexes in declaration order
 * @param timeToLive the attribute DynamoDB expires items by, or null
 * @param typeAttribute where the entity's type is stored, or null if the table has one entity and stores none
 * @param versionAttribute where the entity's version above 1 is stored
 * @param writeIdAttribute where the id of the last single write is stored, for entities with a version
 */
public record TableDefinition(
        String name,
        KeyAttribute partition,
        @Nullable KeyAttribute sort,
        List<Index> indexes,
        @Nullable String timeToLive,
        @Nullable String typeAttribute,
        String versionAttribute,
        String writeIdAttribute) {

    private static final String DEFAULT_WRITE_ID = "_w";

    /** Copies the indexes. */
    public TableDefinition {
        indexes = List.copyOf(indexes);
    }

    /**
     * A table whose write ids are stored under the default name, {@code _w}.
     *
     * @param name the declared name
     * @param partition the partition key
     * @param sort the sort key, or null
     * @param indexes in declaration order
     * @param timeToLive the attribute DynamoDB expires items by, or null
     * @param typeAttribute where the entity's type is stored, or null
     * @param versionAttribute where the entity's version above 1 is stored
     */
    public TableDefinition(
            String name,
            KeyAttribute partition,
            @Nullable KeyAttribute sort,
            List<Index> indexes,
            @Nullable String timeToLive,
            @Nullable String typeAttribute,
            String versionAttribute) {
        this(name, partition, sort, indexes, timeToLive, typeAttribute, versionAttribute, DEFAULT_WRITE_ID);
    }

    /**
     * The definition behind a table constant.
     *
     * @param table a generated table
     */
    public static TableDefinition of(TableSchema<?> table) {
        return table.definition();
    }

    /** The index of this name. */
    public Optional<Index> index(String index) {
        return indexes.stream().filter(each -> each.name().equals(index)).findFirst();
    }
}
