package io.mizzle.internal.batch;

import io.mizzle.internal.plan.KeyIdentity;
import io.mizzle.schema.TableDefinition;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The one item a write is about: what DynamoDB allows only once per batch.
 *
 * @param table the physical table's name
 * @param partition the partition key's value as DynamoDB tells keys apart
 * @param sort the same of the sort key, or null
 */
record BatchKey(
        String table, @Nullable Object partition, @Nullable Object sort) {

    static BatchKey of(String table, TableDefinition keys, Map<String, AttributeValue> attributes) {
        return new BatchKey(
                table,
                KeyIdentity.part(attributes, keys.partition().name()),
                keys.sort() == null
                        ? null
                        : KeyIdentity.part(attributes, keys.sort().name()));
    }

    /** Of a write that DynamoDB gave back. */
    static BatchKey of(String table, TableDefinition keys, WriteRequest unprocessed) {
        return of(
                table,
                keys,
                unprocessed.putRequest() != null
                        ? unprocessed.putRequest().item()
                        : unprocessed.deleteRequest().key());
    }
}
