package io.mizzle.internal.batch;

import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.internal.write.WritePlan;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The one item a write is about: what DynamoDB allows only once per batch.
 *
 * @param table the physical table's name
 * @param key as DynamoDB tells keys apart
 */
record BatchKey(String table, KeyIdentity key) {

    static BatchKey of(WritePlan<?> plan) {
        return new BatchKey(plan.table(), KeyIdentity.of(plan.key()));
    }

    /** Of a write that DynamoDB gave back; its table's key attributes have these names. */
    static BatchKey of(String table, WriteRequest unprocessed, List<String> names) {
        Map<String, AttributeValue> attributes = unprocessed.putRequest() != null
                ? unprocessed.putRequest().item()
                : unprocessed.deleteRequest().key();
        return new BatchKey(table, KeyIdentity.of(attributes, names));
    }

    static List<String> names(EntityDefinition<?> entity) {
        return entity.primary().columns().stream().map(KeyColumn::name).toList();
    }
}
