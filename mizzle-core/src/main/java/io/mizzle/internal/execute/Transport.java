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

/**
 * Which method of a client a request belongs to: the only place that names the operations. By name and without a table of functions, so that a
 * fresh JVM loads and links what it sends only.
 */
final class Transport {

    private Transport() {}

    static DynamoDbResponse send(DynamoDbClient client, DynamoDbRequest request) {
        return (DynamoDbResponse) answer(client, request);
    }

    /** As an object: to see that they are responses, the JVM's verifier would load the classes of all. */
    private static Object answer(DynamoDbClient client, DynamoDbRequest request) {
        return switch (request.getClass().getSimpleName()) {
            case "GetItemRequest" -> client.getItem((GetItemRequest) request);
            case "BatchGetItemRequest" -> client.batchGetItem((BatchGetItemRequest) request);
            case "QueryRequest" -> client.query((QueryRequest) request);
            case "ScanRequest" -> client.scan((ScanRequest) request);
            case "PutItemRequest" -> client.putItem((PutItemRequest) request);
            case "UpdateItemRequest" -> client.updateItem((UpdateItemRequest) request);
            case "DeleteItemRequest" -> client.deleteItem((DeleteItemRequest) request);
            case "BatchWriteItemRequest" -> client.batchWriteItem((BatchWriteItemRequest) request);
            case "TransactGetItemsRequest" -> client.transactGetItems((TransactGetItemsRequest) request);
            case "TransactWriteItemsRequest" -> client.transactWriteItems((TransactWriteItemsRequest) request);
            default -> throw unknown(request);
        };
    }

    static CompletableFuture<? extends DynamoDbResponse> send(DynamoDbAsyncClient client, DynamoDbRequest request) {
        return switch (request.getClass().getSimpleName()) {
            case "GetItemRequest" -> client.getItem((GetItemRequest) request);
            case "BatchGetItemRequest" -> client.batchGetItem((BatchGetItemRequest) request);
            case "QueryRequest" -> client.query((QueryRequest) request);
            case "ScanRequest" -> client.scan((ScanRequest) request);
            case "PutItemRequest" -> client.putItem((PutItemRequest) request);
            case "UpdateItemRequest" -> client.updateItem((UpdateItemRequest) request);
            case "DeleteItemRequest" -> client.deleteItem((DeleteItemRequest) request);
            case "BatchWriteItemRequest" -> client.batchWriteItem((BatchWriteItemRequest) request);
            case "TransactGetItemsRequest" -> client.transactGetItems((TransactGetItemsRequest) request);
            case "TransactWriteItemsRequest" -> client.transactWriteItems((TransactWriteItemsRequest) request);
            default -> throw unknown(request);
        };
    }

    private static IllegalArgumentException unknown(DynamoDbRequest request) {
        return new IllegalArgumentException(
                "No statement sends " + request.getClass().getSimpleName());
    }
}
