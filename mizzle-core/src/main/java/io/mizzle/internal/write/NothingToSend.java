package io.mizzle.internal.write;

import io.mizzle.internal.execute.Conversation;
import io.mizzle.internal.execute.Step;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * A conversation that is over before it begins.
 *
 * @param <R> the result
 * @param result what the caller gets
 */
record NothingToSend<R>(R result) implements Conversation<R> {

    @Override
    public Step<R> begin() {
        return new Step.Done<>(result);
    }

    @Override
    public Step<R> answered(List<DynamoDbResponse> responses) {
        throw new IllegalStateException("Nothing was sent");
    }
}
