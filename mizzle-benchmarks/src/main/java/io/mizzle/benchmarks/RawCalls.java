package io.mizzle.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The SDK by hand, its items as they are: no mapping at all. Items to write were made before. */
final class RawCalls implements Calls {

    private final DynamoDbClient client;
    private final Mapping mapping;
    private final List<Map<String, AttributeValue>> items;

    /**
     * For one operation.
     *
     * @param client the SDK's
     * @param mapping makes the items to write, once
     */
    RawCalls(DynamoDbClient client, Mapping mapping) {
        this.client = client;
        this.mapping = mapping;
        this.items = Purchases.first(100).stream().map(mapping::encode).toList();
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return Map.of("customer", item.get("customer"), "number", item.get("number"));
    }

    @Override
    public Object get() {
        return client.getItem(get -> get.tableName(Purchase.TABLE).key(key(items.get(0))))
                .item();
    }

    @Override
    public void put() {
        client.putItem(put -> put.tableName(Purchase.TABLE).item(items.get(0)));
    }

    @Override
    public Object update() {
        Map<String, AttributeValue> item = items.get(0);
        return client.updateItem(update -> update.tableName(Purchase.TABLE)
                        .key(key(item))
                        .updateExpression("SET #note = :note, #quantity = :quantity")
                        .conditionExpression("attribute_exists(#customer)")
                        .expressionAttributeNames(
                                Map.of("#note", "note", "#quantity", "quantity", "#customer", "customer"))
                        .expressionAttributeValues(Map.of(":note", item.get("note"), ":quantity", item.get("quantity")))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
    }

    @Override
    public Object query() {
        return client.query(query -> query.tableName(Purchase.TABLE)
                        .keyConditionExpression("#customer = :customer")
                        .expressionAttributeNames(Map.of("#customer", "customer"))
                        .expressionAttributeValues(
                                Map.of(":customer", items.get(0).get("customer"))))
                .items();
    }

    @Override
    public Object batchGet() {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(items.size());
        items.forEach(item -> keys.add(key(item)));
        return client.batchGetItem(batch -> batch.requestItems(Map.of(
                        Purchase.TABLE, KeysAndAttributes.builder().keys(keys).build())))
                .responses()
                .get(Purchase.TABLE);
    }

    @Override
    public void batchWrite() {
        List<WriteRequest> writes = new ArrayList<>(25);
        for (Map<String, AttributeValue> item : items.subList(0, 25)) {
            writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
        }
        client.batchWriteItem(batch -> batch.requestItems(Map.of(Purchase.TABLE, writes)));
    }

    @Override
    public void transactWrite() {
        List<TransactWriteItem> writes = new ArrayList<>(10);
        for (Map<String, AttributeValue> item : items.subList(0, 10)) {
            writes.add(TransactWriteItem.builder()
                    .put(put -> put.tableName(Purchase.TABLE).item(item))
                    .build());
        }
        client.transactWriteItems(transaction -> transaction.transactItems(writes));
    }

    @Override
    public Object scan() {
        return client.scan(scan -> scan.tableName(Purchase.TABLE)).items();
    }

    @Override
    @SuppressWarnings("unchecked") // what the methods above give
    public List<Purchase> purchases(Object result) {
        List<Map<String, AttributeValue>> found = result instanceof Map<?, ?>
                ? List.of((Map<String, AttributeValue>) result)
                : (List<Map<String, AttributeValue>>) result;
        return found.stream().map(mapping::decode).toList();
    }
}
