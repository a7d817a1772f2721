package io.mizzle.internal.write;

import io.mizzle.exception.AmbiguousWriteException;
import io.mizzle.internal.execute.Outcome;
import io.mizzle.internal.write.WritePlan.Change;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * What to make of a write whose answer was lost. What may be repeated is repeated by the SDK, and a condition that fails then because
 * the first time was applied is no failure; what may not be repeated is sent once.
 *
 * @param <E> the entity
 * @param plan of the write
 */
record Ambiguity<E>(WritePlan<E> plan) {

    /** The request as it may be sent: where a second time would do harm, without the SDK's retries after a lost answer. */
    DynamoDbRequest guarded(DynamoDbRequest request) {
        if (Repetition.isHarmless(plan)) {
            return request;
        }
        return (DynamoDbRequest) request.toBuilder()
                .overrideConfiguration(request.overrideConfiguration()
                        .map(AwsRequestOverrideConfiguration::toBuilder)
                        .orElseGet(AwsRequestOverrideConfiguration::builder)
                        .addPlugin(new OnlyCertainRetries())
                        .build())
                .build();
    }

    /**
     * The answer that was lost, where a condition failed only because this very write had been applied.
     *
     * @param failure of the call
     * @return null if the failure stands
     */
    @Nullable DynamoDbResponse lostAnswer(@Nullable RuntimeException failure) {
        if (!(failure instanceof ConditionalCheckFailedException refusal) || !Outcome.wasRetried(refusal)) {
            return null;
        }
        Map<String, AttributeValue> stored = refusal.hasItem() ? refusal.item() : Map.of();
        return Traces.shows(plan, stored) ? answer(stored) : null;
    }

    private DynamoDbResponse answer(Map<String, AttributeValue> stored) {
        if (plan.change() instanceof Change.Put<E>) {
            return PutItemResponse.builder().build();
        }
        return plan.change() instanceof Change.Update<E>
                ? UpdateItemResponse.builder().attributes(stored).build()
                : DeleteItemResponse.builder().build();
    }

    /** The failure as the caller should see it. */
    RuntimeException translate(RuntimeException failure) {
        return Outcome.isUncertain(failure) && !Repetition.isHarmless(plan)
                ? new AmbiguousWriteException(plan.context(), failure)
                : failure;
    }
}
