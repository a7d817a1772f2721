package io.mizzle;

import java.io.IOException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * DynamoDB Local behind a network that loses the first answer of every write. The SDK sends again then, unless the request forbids it,
 * and counts its attempts. The real SDK over a faulty network is in {@code mizzle-testing}.
 */
final class LossyClient implements DynamoDbClient {

    private final DynamoDbClient local = LocalDynamoDb.shared().client();
    private boolean lostTransaction;

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return twice(request.overrideConfiguration().isPresent(), () -> local.putItem(request));
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return twice(request.overrideConfiguration().isPresent(), () -> local.updateItem(request));
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return twice(request.overrideConfiguration().isPresent(), () -> local.deleteItem(request));
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return local.getItem(request);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        TransactWriteItemsResponse response = local.transactWriteItems(request);
        lostTransaction = !lostTransaction;
        if (lostTransaction) {
            throw lost();
        }
        return response;
    }

    private static <R> R twice(boolean once, Supplier<R> call) {
        R unseen = call.get();
        if (once || unseen == null) {
            throw lost();
        }
        try {
            return call.get();
        } catch (ConditionalCheckFailedException refusal) {
            throw refusal.toBuilder().numAttempts(2).build();
        }
    }

    private static RuntimeException lost() {
        return SdkClientException.create("Unable to execute HTTP request: reset", new IOException("reset"));
    }

    @Override
    public String serviceName() {
        return local.serviceName();
    }

    @Override
    public void close() {}
}
