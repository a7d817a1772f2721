package io.mizzle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** DynamoDB Local, except that some transactions fail, or are applied and the answer is lost. Not thread-safe. */
final class FailingClient implements DynamoDbClient {

    private final DynamoDbClient local = LocalDynamoDb.shared().client();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<TransactWriteItemsRequest> requests = new ArrayList<>();
    private final @Nullable RuntimeException always;
    private int losing;

    FailingClient(RuntimeException... failures) {
        this.failures.addAll(List.of(failures));
        this.always = null;
    }

    private FailingClient(@Nullable RuntimeException always, int losing) {
        this.always = always;
        this.losing = losing;
    }

    static FailingClient always(RuntimeException failure) {
        return new FailingClient(failure, 0);
    }

    /** Applies every transaction and loses the first answers. */
    static FailingClient losing(int answers) {
        return new FailingClient(null, answers);
    }

    List<TransactWriteItemsRequest> requests() {
        return requests;
    }

    Set<String> tokens() {
        Set<String> tokens = new LinkedHashSet<>();
        requests.forEach(request -> tokens.add(request.clientRequestToken()));
        return tokens;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        requests.add(request);
        RuntimeException failure = always != null ? always : failures.poll();
        if (failure != null) {
            throw failure;
        }
        TransactWriteItemsResponse response = local.transactWriteItems(request);
        if (losing-- > 0) {
            throw TransactionTest.lost();
        }
        return response;
    }

    @Override
    public String serviceName() {
        return local.serviceName();
    }

    @Override
    public void close() {}
}
