package io.mizzle;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** DynamoDB Local behind a network that loses the first attempt of every write before it arrives; the SDK sends again. */
final class LateClient implements DynamoDbClient {

    private final DynamoDbClient local = LocalDynamoDb.shared().client();

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return second(() -> local.putItem(request));
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return second(() -> local.updateItem(request));
    }

    private static <R> R second(Supplier<R> call) {
        try {
            return call.get();
        } catch (ConditionalCheckFailedException refusal) {
            throw refusal.toBuilder().numAttempts(2).build();
        }
    }

    @Override
    public String serviceName() {
        return local.serviceName();
    }

    @Override
    public void close() {}
}
