package io.mizzle.internal.execute;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
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

    private static final Map<Class<?>, Operation<?>> OPERATIONS = Map.ofEntries(
            operation(GetItemRequest.class, DynamoDbClient::getItem, DynamoDbAsyncClient::getItem),
            operation(BatchGetItemRequest.class, DynamoDbClient::batchGetItem, DynamoDbAsyncClient::batchGetItem),
            operation(QueryRequest.class, DynamoDbClient::query, DynamoDbAsyncClient::query),
            operation(ScanRequest.class, DynamoDbClient::scan, DynamoDbAsyncClient::scan),
            operation(PutItemRequest.class, DynamoDbClient::putItem, DynamoDbAsyncClient::putItem),
            operation(UpdateItemRequest.class, DynamoDbClient::updateItem, DynamoDbAsyncClient::updateItem),
            operation(DeleteItemRequest.class, DynamoDbClient::deleteItem, DynamoDbAsyncClient::deleteItem),
            operation(BatchWriteItemRequest.class, DynamoDbClient::batchWriteItem, DynamoDbAsyncClient::batchWriteItem),
            operation(
                    TransactGetItemsRequest.class,
                    DynamoDbClient::transactGetItems,
                    DynamoDbAsyncClient::transactGetItems),
            operation(
                    TransactWriteItemsRequest.class,
                    DynamoDbClient::transactWriteItems,
                    DynamoDbAsyncClient::transactWriteItems));

    private Transport() {}

    static DynamoDbResponse send(DynamoDbClient client, DynamoDbRequest request) {
        return operation(request).blocking(client, request);
    }

    static CompletableFuture<? extends DynamoDbResponse> send(DynamoDbAsyncClient client, DynamoDbRequest request) {
        return operation(request).async(client, request);
    }

    private static Operation<?> operation(DynamoDbRequest request) {
        Operation<?> operation = OPERATIONS.get(request.getClass());
        if (operation == null) {
            throw new IllegalArgumentException(
                    "No statement sends " + request.getClass().getSimpleName());
        }
        return operation;
    }

    private static <Q extends DynamoDbRequest> Map.Entry<Class<?>, Operation<?>> operation(
            Class<Q> type,
            BiFunction<DynamoDbClient, Q, ? extends DynamoDbResponse> blocking,
            BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async) {
        return Map.entry(type, new Operation<>(type, blocking, async));
    }

    private record Operation<Q extends DynamoDbRequest>(
            Class<Q> type,
            BiFunction<DynamoDbClient, Q, ? extends DynamoDbResponse> blocking,
            BiFunction<DynamoDbAsyncClient, Q, CompletableFuture<? extends DynamoDbResponse>> async) {

        DynamoDbResponse blocking(DynamoDbClient client, DynamoDbRequest request) {
            return blocking.apply(client, type.cast(request));
        }

        CompletableFuture<? extends DynamoDbResponse> async(DynamoDbAsyncClient client, DynamoDbRequest request) {
            return async.apply(client, type.cast(request));
        }
    }
}
