package io.mizzle.reads;

import io.mizzle.LocalDynamoDb;
import io.mizzle.Mizzle;
import io.mizzle.MizzleBuilder;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.TableDefinition;
import io.mizzle.schema.TableSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Tables of one test class on DynamoDB Local, at a time that stands still.
 *
 * @param prefix of the tables' names
 */
record Place(String prefix) {

    static final Instant NOW = LocalDynamoDb.NOW;

    private static final int BATCH = 25;

    /** Tables that are empty. */
    static Place with(String prefix, TableSchema<?>... tables) {
        LocalDynamoDb.shared().createAfresh(prefix, tables);
        return new Place(prefix);
    }

    Mizzle open() {
        return builder().build();
    }

    MizzleBuilder builder() {
        return LocalDynamoDb.shared().statements(prefix, NOW);
    }

    <E> void store(EntitySchema<E> schema, Collection<E> entities) {
        List<Map<String, AttributeValue>> items =
                entities.stream().map(entity -> Stored.item(schema, entity)).toList();
        storeItems(TableDefinition.of(EntityDefinition.of(schema).table()).name(), items);
    }

    void storeItems(String table, List<Map<String, AttributeValue>> items) {
        List<WriteRequest> puts = new ArrayList<>();
        for (Map<String, AttributeValue> item : items) {
            puts.add(WriteRequest.builder()
                    .putRequest(PutRequest.builder().item(item).build())
                    .build());
        }
        for (int from = 0; from < puts.size(); from += BATCH) {
            List<WriteRequest> chunk = puts.subList(from, Math.min(from + BATCH, puts.size()));
            LocalDynamoDb.shared()
                    .client()
                    .batchWriteItem(request -> request.requestItems(Map.of(prefix + table, chunk)));
        }
    }
}
