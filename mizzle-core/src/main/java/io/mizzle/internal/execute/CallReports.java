package io.mizzle.internal.execute;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ThrottledException;
import io.mizzle.exception.ThrottledException.Reason;
import io.mizzle.interceptor.Call;
import io.mizzle.interceptor.CallEvent;
import io.mizzle.interceptor.CallEvent.Kind;
import io.mizzle.interceptor.Listener;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingException;
import software.amazon.awssdk.services.dynamodb.model.ThrottlingReason;

/**
 * What the drivers tell a listener of their calls, and throttling as callers see it.
 *
 * @param listener hears it
 */
record CallReports(Listener listener) {

    static final CallReports NONE = new CallReports(Listener.NONE);

    /** A call was answered. */
    void answered(Call call, DynamoDbResponse response) {
        // by name: the classes of batches are loaded by those who send some
        int left = call.request().getClass().getSimpleName().startsWith("Batch") ? unprocessed(response) : 0;
        if (left > 0) {
            listener.noticed(new CallEvent(Kind.UNPROCESSED, call, left, List.of(), null));
        }
    }

    private static int unprocessed(DynamoDbResponse response) {
        if (response instanceof BatchWriteItemResponse written) {
            return written.unprocessedItems().isEmpty()
                    ? 0
                    : written.unprocessedItems().values().stream()
                            .mapToInt(List::size)
                            .sum();
        }
        return response instanceof BatchGetItemResponse read
                        && !read.unprocessedKeys().isEmpty()
                ? read.unprocessedKeys().values().stream()
                        .mapToInt(keys -> keys.keys().size())
                        .sum()
                : 0;
    }

    /** A failed call is sent again, or its failure is mended. */
    void retried(Call call, Throwable failure) {
        listener.noticed(new CallEvent(Kind.RETRIED, call, 1, List.of(), failure));
    }

    /** The same of calls each for itself: a conversation that does not end goes on with those that failed. */
    void retriedOf(List<Call> calls, List<Answer> answers, Step<?> next) {
        for (int i = 0; i < answers.size() && !(next instanceof Step.Done<?>); i++) {
            RuntimeException failure = answers.get(i).failure();
            if (failure != null) {
                retried(calls.get(i), failure);
            }
        }
    }

    /** The failure of a call, with reasons where it was throttled. */
    RuntimeException translated(Call call, RuntimeException failure) {
        if (!(failure instanceof SdkServiceException refusal && refusal.isThrottlingException())) {
            return failure;
        }
        List<Reason> reasons = reasons(refusal);
        int attempts = Math.max(1, Objects.requireNonNullElse(refusal.numAttempts(), 1));
        listener.noticed(new CallEvent(Kind.THROTTLED, call, attempts, reasons, failure));
        ErrorContext context = new ErrorContext(call.operation(), call.entity(), null);
        return new ThrottledException(context, reasons, attempts, failure);
    }

    private static List<Reason> reasons(SdkServiceException refusal) {
        List<ThrottlingReason> reasons = List.of();
        if (refusal instanceof ThrottlingException throttling) {
            reasons = throttling.throttlingReasons();
        } else if (refusal instanceof ProvisionedThroughputExceededException throughput) {
            reasons = throughput.throttlingReasons();
        } else if (refusal instanceof RequestLimitExceededException limit) {
            reasons = limit.throttlingReasons();
        }
        return reasons.stream()
                .map(each -> new Reason(Objects.requireNonNullElse(each.reason(), "unknown"), each.resource()))
                .toList();
    }
}
