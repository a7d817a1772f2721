package io.mizzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** DynamoDB Local, except that it processes only a part of each batch, as DynamoDB does under load. Not thread-safe. */
final class RefusingClient implements DynamoDbClient {

    private final DynamoDbClient local = LocalDynamoDb.shared().client();
    private final Predicate<WriteRequest> processes;
    private final Function<BatchWriteItemRequest, RuntimeException> failure;
    private int requests;

    private RefusingClient(
            Predicate<WriteRequest> processes, Function<BatchWriteItemRequest, RuntimeException> failure) {
        this.processes = processes;
        this.failure = failure;
    }

    static RefusingClient processing(Predicate<WriteRequest> processes) {
        return new RefusingClient(processes, request -> null);
    }

    static RefusingClient failing(Function<BatchWriteItemRequest, RuntimeException> failure) {
        return new RefusingClient(request -> true, failure);
    }

    int requests() {
        return requests;
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        requests++;
        RuntimeException thrown = failure.apply(request);
        if (thrown != null) {
            throw thrown;
        }
        Map<String, List<WriteRequest>> taken = new HashMap<>();
        Map<String, List<WriteRequest>> left = new HashMap<>();
        request.requestItems()
                .forEach((table, writes) -> writes.forEach(write -> (processes.test(write) ? taken : left)
                        .computeIfAbsent(table, name -> new ArrayList<>())
                        .add(write)));
        if (!taken.isEmpty()) {
            local.batchWriteItem(batch -> batch.requestItems(taken));
        }
        return BatchWriteItemResponse.builder().unprocessedItems(left).build();
    }

    @Override
    public String serviceName() {
        return local.serviceName();
    }

    @Override
    public void close() {}
}
