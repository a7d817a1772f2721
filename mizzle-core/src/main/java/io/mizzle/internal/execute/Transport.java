package io.mizzle.internal.execute;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Which method of a client a request belongs to: the only place that names the operations. */
final class Transport {

    private Transport() {}

    static DynamoDbResponse send(DynamoDbClient client, DynamoDbRequest request) {
        if (request instanceof GetItemRequest get) {
            return client.getItem(get);
        }
        if (request instanceof QueryRequest query) {
            return client.query(query);
        }
        if (request instanceof ScanRequest scan) {
            return client.scan(scan);
        }
        if (request instanceof PutItemRequest put) {
            return client.putItem(put);
        }
        if (request instanceof UpdateItemRequest update) {
            return client.updateItem(update);
        }
        if (request instanceof DeleteItemRequest delete) {
            return client.deleteItem(delete);
        }
        return sendMany(client, request);
    }

    private static DynamoDbResponse sendMany(DynamoDbClient client, DynamoDbRequest request) {
        if (request instanceof BatchGetItemRequest batch) {
            return client.batchGetItem(batch);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return client.batchWriteItem(batch);
        }
        if (request instanceof TransactGetItemsRequest transaction) {
            return client.transactGetItems(transaction);
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return client.transactWriteItems(transaction);
        }
        throw unknown(request);
    }

    static CompletableFuture<? extends DynamoDbResponse> send(DynamoDbAsyncClient client, DynamoDbRequest request) {
        if (request instanceof GetItemRequest get) {
            return client.getItem(get);
        }
        if (request instanceof QueryRequest query) {
            return client.query(query);
        }
        if (request instanceof ScanRequest scan) {
            return client.scan(scan);
        }
        if (request instanceof PutItemRequest put) {
            return client.putItem(put);
        }
        if (request instanceof UpdateItemRequest update) {
            return client.updateItem(update);
        }
        if (request instanceof DeleteItemRequest delete) {
            return client.deleteItem(delete);
        }
        return sendMany(client, request);
    }

    private static CompletableFuture<? extends DynamoDbResponse> sendMany(
            DynamoDbAsyncClient client, DynamoDbRequest request) {
        if (request instanceof BatchGetItemRequest batch) {
            return client.batchGetItem(batch);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return client.batchWriteItem(batch);
        }
        if (request instanceof TransactGetItemsRequest transaction) {
            return client.transactGetItems(transaction);
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return client.transactWriteItems(transaction);
        }
        throw unknown(request);
    }

    private static IllegalArgumentException unknown(DynamoDbRequest request) {
        return new IllegalArgumentException(
                "No statement sends " + request.getClass().getSimpleName());
    }
}
