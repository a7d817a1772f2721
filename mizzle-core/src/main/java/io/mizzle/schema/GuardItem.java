package io.mizzle.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items that keep unique values unique: in the table of their entity, under keys that no entity has, each with the key of the
 * item that owns the value. No read of entities returns them.
 */
public final class GuardItem {

    /** How partition keys of guards begin. */
    public static final String PREFIX = "_unique#";

    /** The sort key of guards, in tables that have one. */
    public static final String SORT = "_unique";

    /** The attribute that holds the physical key of the item that has the value, as a map of its key attributes. */
    public static final String OWNER = "_owner";

    private GuardItem() {}

    /**
     * The key of a guard.
     *
     * @param table where it is stored
     * @param partition its partition key, as a {@link UniqueAttribute} renders it
     */
    public static Map<String, AttributeValue> key(TableDefinition table, String partition) {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        key.put(table.partition().name(), AttributeValue.fromS(partition));
        KeyAttribute sort = table.sort();
        if (sort != null) {
            key.put(sort.name(), AttributeValue.fromS(SORT));
        }
        return key;
    }

    /**
     * Whether an item is a guard.
     *
     * @param table where it is stored
     * @param item at least with its partition key
     */
    public static boolean is(TableDefinition table, Map<String, AttributeValue> item) {
        AttributeValue partition = item.get(table.partition().name());
        return partition != null
                && partition.s() != null
                && partition.s().startsWith(PREFIX)
                && isGuardSort(table, item);
    }

    private static boolean isGuardSort(TableDefinition table, Map<String, AttributeValue> item) {
        KeyAttribute sort = table.sort();
        return sort == null || AttributeValue.fromS(SORT).equals(item.get(sort.name()));
    }
}
