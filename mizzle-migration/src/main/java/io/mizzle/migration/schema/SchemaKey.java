package io.mizzle.migration.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entity's way into the table's key or into an index.
 *
 * @param name the access path's method; {@code in} for the table's key
 * @param index the index's name; empty for the table's key
 * @param partition the partition key's attributes
 * @param sort the sort key's attributes
 * @param when what must hold of an item to have an entry
 */
public record SchemaKey(
        String name, String index, List<SchemaColumn> partition, List<SchemaColumn> sort, List<SchemaFact> when) {

    /** Copies the lists. */
    public SchemaKey {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        when = List.copyOf(when);
    }

    /** Partition first. */
    public List<SchemaColumn> columns() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }
}
