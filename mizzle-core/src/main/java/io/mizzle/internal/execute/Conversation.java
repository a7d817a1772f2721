package io.mizzle.internal.execute;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * What one terminal call says to DynamoDB, step by step, without threads or clients: pages, chunks, waves and retries are written
 * once here and driven by {@link SyncDriver} or {@link AsyncDriver}. One conversation serves one call and is not thread-safe; the
 * drivers never call it from two threads at a time.
 *
 * @param <R> the result
 */
public interface Conversation<R> {

    /** The first step. */
    Step<R> begin();

    /**
     * The next step.
     *
     * @param responses to the last {@link Step.Send}, in its order
     */
    Step<R> answered(List<DynamoDbResponse> responses);

    /**
     * Goes on after a failure of the last {@link Step.Send}, or translates it. Other requests of the same step were finished or
     * abandoned.
     *
     * @param failure what the SDK threw
     * @return the next step, where the failure can be mended
     * @throws RuntimeException the failure as the caller should see it
     */
    default Step<R> failed(RuntimeException failure) {
        throw failure;
    }

    /**
     * The next step.
     *
     * @param answers to the last {@link Step.SendEach}, in its order
     */
    default Step<R> answeredEach(List<Answer> answers) {
        throw new IllegalStateException("No calls were sent each for itself");
    }

    /** The next step after a {@link Step.Pause}. */
    default Step<R> rested() {
        throw new IllegalStateException("No pause was asked for");
    }
}
