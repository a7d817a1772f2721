package io.mizzle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchGetItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.ReadBatch;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The enhanced client, with one of its kinds of schema. Its users have objects of its own kind, so results are not made records.
 *
 * @param <T> the mapped class
 */
final class EnhancedCalls<T> implements Calls {

    private static final Expression EXISTS =
            Expression.builder().expression("attribute_exists(customer)").build();

    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<T> table;
    private final Class<T> type;
    private final List<T> items;
    private final T changes;
    private final Function<T, Purchase> back;

    /**
     * For one operation.
     *
     * @param client the SDK's
     * @param schema of the mapped class
     * @param there a record as the mapped class
     * @param changes what an update sets, and the key; all else null
     * @param back the inverse, for the check
     */
    EnhancedCalls(
            DynamoDbClient client,
            TableSchema<T> schema,
            Function<Purchase, T> there,
            T changes,
            Function<T, Purchase> back) {
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
        this.table = this.client.table(Purchase.TABLE, schema);
        this.type = schema.itemType().rawClass();
        this.items = Purchases.first(100).stream().map(there).toList();
        this.changes = changes;
        this.back = back;
    }

    private Key key(T item) {
        return table.keyFrom(item);
    }

    @Override
    public Object get() {
        return table.getItem(key(items.get(0)));
    }

    @Override
    public void put() {
        table.putItem(items.get(0));
    }

    @Override
    public Object update() {
        return table.updateItem(update -> update.item(changes)
                .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)
                .conditionExpression(EXISTS));
    }

    @Override
    public Object query() {
        return table
                .query(QueryConditional.keyEqualTo(
                        Key.builder().partitionValue(Purchases.CUSTOMER).build()))
                .items()
                .stream()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public Object batchGet() {
        ReadBatch.Builder<T> batch = ReadBatch.builder(type).mappedTableResource(table);
        items.forEach(item -> batch.addGetItem(key(item)));
        return client
                .batchGetItem(BatchGetItemEnhancedRequest.builder()
                        .readBatches(batch.build())
                        .build())
                .resultsForTable(table)
                .stream()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public void batchWrite() {
        WriteBatch.Builder<T> batch = WriteBatch.builder(type).mappedTableResource(table);
        items.subList(0, 25).forEach(batch::addPutItem);
        client.batchWriteItem(BatchWriteItemEnhancedRequest.builder()
                .writeBatches(batch.build())
                .build());
    }

    @Override
    public void transactWrite() {
        TransactWriteItemsEnhancedRequest.Builder transaction = TransactWriteItemsEnhancedRequest.builder();
        items.subList(0, 10).forEach(item -> transaction.addPutItem(table, item));
        client.transactWriteItems(transaction.build());
    }

    @Override
    public Object scan() {
        return table.scan().items().stream().collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    @SuppressWarnings("unchecked") // what the methods above give
    public List<Purchase> purchases(Object result) {
        List<T> found = result instanceof List<?> several ? (List<T>) several : List.of((T) result);
        return found.stream().map(back).toList();
    }
}
