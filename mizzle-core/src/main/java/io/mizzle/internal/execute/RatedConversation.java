package io.mizzle.internal.execute;

import io.mizzle.interceptor.Call;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * Any read, held back before each of its requests until the rate allows it.
 *
 * @param <R> the result
 */
final class RatedConversation<R> implements Conversation<R> {

    private final Conversation<R> read;
    private final ReadRate rate;
    private Step.@Nullable Send<R> held;

    RatedConversation(Conversation<R> read, ReadRate rate) {
        this.read = read;
        this.rate = rate;
    }

    @Override
    public Step<R> begin() {
        return paced(read.begin());
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        rate.consumed(responses);
        return paced(read.answered(responses));
    }

    @Override
    public Step<R> failed(RuntimeException failure) {
        return paced(read.failed(failure));
    }

    /** What was held back goes out, also where a deadline made the pause shorter: it fails then. */
    @Override
    public Step<R> rested() {
        Step.Send<R> send = held;
        held = null;
        return send == null ? paced(read.rested()) : metered(send);
    }

    private Step<R> paced(Step<R> step) {
        if (!(step instanceof Step.Send<R> send)) {
            return step;
        }
        Duration pause = rate.pause();
        if (pause == null) {
            return metered(send);
        }
        held = send;
        return new Step.Pause<>(pause);
    }

    private static <R> Step<R> metered(Step.Send<R> send) {
        return new Step.Send<>(
                send.calls().stream().map(RatedConversation::metered).toList());
    }

    private static Call metered(Call call) {
        return call.with(metered(call.request()));
    }

    /** The rate is driven by what DynamoDB says a request consumed. */
    private static DynamoDbRequest metered(DynamoDbRequest request) {
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        if (request instanceof QueryRequest query) {
            return query.toBuilder().returnConsumedCapacity(total).build();
        }
        if (request instanceof ScanRequest scan) {
            return scan.toBuilder().returnConsumedCapacity(total).build();
        }
        if (request instanceof GetItemRequest get) {
            return get.toBuilder().returnConsumedCapacity(total).build();
        }
        return request instanceof BatchGetItemRequest batch
                ? batch.toBuilder().returnConsumedCapacity(total).build()
                : request;
    }
}
