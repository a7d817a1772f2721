package io.mizzle.schema;

import java.util.List;
import java.util.Set;

/**
 * A secondary index of a table, as DynamoDB sees it ("Improving data access with secondary indexes in DynamoDB").
 *
 * @param name its name in the table
 * @param local whether it shares the table's partition key
 * @param partition the partition key: one attribute, or up to four for a global index
 * @param sort the sort key: none, one attribute, or up to four for a global index
 * @param projection what the index carries
 * @param included the attributes beside the keys, for {@link Projection#INCLUDE}
 */
public record Index(
        String name,
        boolean local,
        List<KeyAttribute> partition,
        List<KeyAttribute> sort,
        Projection projection,
        Set<String> included) {

    /** What an index carries of each item. */
    public enum Projection {
        /** Every attribute. */
        ALL,
        /** The keys of the table and of the index. */
        KEYS_ONLY,
        /** The keys and the attributes named. */
        INCLUDE
    }

    /** Copies the collections. */
    public Index {
        partition = List.copyOf(partition);
        sort = List.copyOf(sort);
        included = Set.copyOf(included);
    }

    /**
     * A global secondary index that carries every attribute.
     *
     * @param name its name
     * @param partition its partition key
     * @param sort its sort key, may be empty
     */
    public static Index global(String name, List<KeyAttribute> partition, List<KeyAttribute> sort) {
        return new Index(name, false, partition, sort, Projection.ALL, Set.of());
    }

    /**
     * A local secondary index that carries every attribute.
     *
     * @param name its name
     * @param partition the table's partition key
     * @param sort its own sort key
     */
    public static Index local(String name, KeyAttribute partition, KeyAttribute sort) {
        return new Index(name, true, List.of(partition), List.of(sort), Projection.ALL, Set.of());
    }

    /** The same with the keys only. */
    public Index keysOnly() {
        return new Index(name, local, partition, sort, Projection.KEYS_ONLY, Set.of());
    }

    /** The same with the keys and these attributes, by stored name. */
    public Index including(String... attributes) {
        return new Index(name, local, partition, sort, Projection.INCLUDE, Set.of(attributes));
    }
}
