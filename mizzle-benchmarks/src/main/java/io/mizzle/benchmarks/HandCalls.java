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

/** The SDK by hand, with records made of items and items of records: what a careful user writes without any library. */
final class HandCalls implements Calls {

    private final DynamoDbClient client;
    private final Mapping mapping;
    private final List<Purchase> purchases = Purchases.first(100);

    /**
     * For one operation.
     *
     * @param client the SDK's
     * @param mapping by hand, too
     */
    HandCalls(DynamoDbClient client, Mapping mapping) {
        this.client = client;
        this.mapping = mapping;
    }

    private static Map<String, AttributeValue> key(Purchase purchase) {
        return Map.of(
                "customer", AttributeValue.createS(purchase.customer()),
                "number", AttributeValue.createS(purchase.number()));
    }

    private List<Purchase> decoded(List<Map<String, AttributeValue>> items) {
        List<Purchase> found = new ArrayList<>(items.size());
        for (Map<String, AttributeValue> item : items) {
            found.add(mapping.decode(item));
        }
        return found;
    }

    @Override
    public Object get() {
        return mapping.decode(
                client.getItem(get -> get.tableName(Purchase.TABLE).key(key(purchases.get(0))))
                        .item());
    }

    @Override
    public void put() {
        client.putItem(put -> put.tableName(Purchase.TABLE).item(mapping.encode(purchases.get(0))));
    }

    @Override
    public Object update() {
        Purchase purchase = purchases.get(0);
        return mapping.decode(client.updateItem(update -> update.tableName(Purchase.TABLE)
                        .key(key(purchase))
                        .updateExpression("SET #note = :note, #quantity = :quantity")
                        .conditionExpression("attribute_exists(#customer)")
                        .expressionAttributeNames(
                                Map.of("#note", "note", "#quantity", "quantity", "#customer", "customer"))
                        .expressionAttributeValues(Map.of(
                                ":note",
                                AttributeValue.createS(purchase.note()),
                                ":quantity",
                                AttributeValue.createN(Integer.toString(purchase.quantity()))))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes());
    }

    @Override
    public Object query() {
        return decoded(client.query(query -> query.tableName(Purchase.TABLE)
                        .keyConditionExpression("#customer = :customer")
                        .expressionAttributeNames(Map.of("#customer", "customer"))
                        .expressionAttributeValues(Map.of(":customer", AttributeValue.createS(Purchases.CUSTOMER))))
                .items());
    }

    @Override
    public Object batchGet() {
        List<Map<String, AttributeValue>> keys = new ArrayList<>(purchases.size());
        purchases.forEach(purchase -> keys.add(key(purchase)));
        return decoded(client.batchGetItem(batch -> batch.requestItems(Map.of(
                        Purchase.TABLE, KeysAndAttributes.builder().keys(keys).build())))
                .responses()
                .get(Purchase.TABLE));
    }

    @Override
    public void batchWrite() {
        List<WriteRequest> writes = new ArrayList<>(25);
        for (Purchase purchase : purchases.subList(0, 25)) {
            writes.add(WriteRequest.builder()
                    .putRequest(put -> put.item(mapping.encode(purchase)))
                    .build());
        }
        client.batchWriteItem(batch -> batch.requestItems(Map.of(Purchase.TABLE, writes)));
    }

    @Override
    public void transactWrite() {
        List<TransactWriteItem> writes = new ArrayList<>(10);
        for (Purchase purchase : purchases.subList(0, 10)) {
            writes.add(TransactWriteItem.builder()
                    .put(put -> put.tableName(Purchase.TABLE).item(mapping.encode(purchase)))
                    .build());
        }
        client.transactWriteItems(transaction -> transaction.transactItems(writes));
    }

    @Override
    public Object scan() {
        return decoded(client.scan(scan -> scan.tableName(Purchase.TABLE)).items());
    }

    @Override
    @SuppressWarnings("unchecked") // what the methods above give
    public List<Purchase> purchases(Object result) {
        return result instanceof Purchase one ? List.of(one) : (List<Purchase>) result;
    }
}
