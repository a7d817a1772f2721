package io.mizzle.internal.plan;

import io.mizzle.schema.TableDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One item: what DynamoDB allows only once per batch or transaction.
 *
 * @param table the physical table's name
 * @param partition the partition key's value as DynamoDB tells keys apart
 * @param sort the same of the sort key, or null
 */
public record ItemId(
        String table, @Nullable Object partition, @Nullable Object sort) {

    /**
     * Of an item.
     *
     * @param name the physical table's name
     * @param table the table
     * @param attributes the item, or its key
     */
    public static ItemId of(String name, TableDefinition table, Map<String, AttributeValue> attributes) {
        return new ItemId(
                name,
                KeyIdentity.part(attributes, table.partition().name()),
                table.sort() == null
                        ? null
                        : KeyIdentity.part(attributes, table.sort().name()));
    }
}
