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
 */
public record TableDefinition(
        String name,
        KeyAttribute partition,
        @Nullable KeyAttribute sort,
        List<Index> indexes,
        @Nullable String timeToLive,
        @Nullable String typeAttribute,
        String versionAttribute) {

    /** Copies the indexes. */
    public TableDefinition {
        indexes = List.copyOf(indexes);
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
