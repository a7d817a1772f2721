package io.mizzle.migration.backfill;

import io.mizzle.migration.internal.RateLimit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Changes an item if it is still what was read; else reads it again and asks anew, a few times. */
final class ItemWriter {

    private static final int ATTEMPTS = 8;

    private final DynamoDbClient client;
    private final String table;
    private final TableKey key;
    private final RateLimit limit;

    ItemWriter(DynamoDbClient client, String table, TableKey key, RateLimit limit) {
        this.client = client;
        this.table = table;
        this.key = key;
        this.limit = limit;
    }

    /** Whether something was written. */
    boolean write(Map<String, AttributeValue> first, ItemChange change) {
        Map<String, AttributeValue> item = first;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<List<TransactWriteItem>> writes = change.of(item);
            if (writes.isEmpty() || change.isDone(client, item)) {
                return false;
            }
            limit.acquire(writes.get().size() > 1 ? 2.0 * writes.get().size() : 1);
            try {
                send(writes.get());
                return true;
            } catch (ConditionalCheckFailedException | TransactionCanceledException changed) {
                Optional<Map<String, AttributeValue>> now = read(item);
                if (now.isEmpty()) {
                    return false;
                }
                if (now.get().equals(item)) {
                    throw new IllegalArgumentException(
                            "DynamoDB refused it though the item did not change: there is another item under its new"
                                    + " key or value",
                            changed);
                }
                item = now.get();
            }
        }
        throw new IllegalArgumentException("it was changed by others " + ATTEMPTS + " times while it was looked at");
    }

    private void send(List<TransactWriteItem> writes) {
        if (writes.size() > 1) {
            client.transactWriteItems(request -> request.transactItems(writes));
        } else if (writes.get(0).update() != null) {
            Update update = writes.get(0).update();
            client.updateItem(request -> request.tableName(update.tableName())
                    .key(update.key())
                    .updateExpression(update.updateExpression())
                    .conditionExpression(update.conditionExpression())
                    .expressionAttributeNames(update.expressionAttributeNames())
                    .expressionAttributeValues(
                            update.hasExpressionAttributeValues() ? update.expressionAttributeValues() : null)
                    .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.NONE));
        } else {
            Put put = writes.get(0).put();
            client.putItem(request -> request.tableName(put.tableName()).item(put.item()));
        }
    }

    private Optional<Map<String, AttributeValue>> read(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> found = client.getItem(
                        request -> request.tableName(table).key(key.in(item)).consistentRead(true))
                .item();
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }
}
