package io.mizzle.migration.backfill;

import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The key of a table.
 *
 * @param names of its attributes, that of the partition key first
 */
record TableKey(List<String> names) {

    static TableKey of(SchemaTable table) {
        return new TableKey(
                table.description().key().stream().map(KeyAttribute::name).toList());
    }

    String partition() {
        return names.get(0);
    }

    /** The key of an item. */
    Map<String, AttributeValue> in(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>();
        names.forEach(name -> key.put(name, item.get(name)));
        return key;
    }
}
