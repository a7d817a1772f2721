package io.mizzle.internal.execute;

import io.mizzle.exception.ThrottledException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** What a failure tells about the write that failed: whether DynamoDB may have applied it all the same. */
public final class Outcome {

    private static final int SERVER_ERROR = 500;

    /** Of HTTP clients that may be absent, so only their names are known. */
    private static final Set<String> BEFORE_CONNECTING =
            Set.of("ConnectTimeoutException", "ConnectionPoolTimeoutException", "ConnectionRequestTimeoutException");

    private Outcome() {}

    /**
     * Whether the write may have been applied: the answer was lost or spoilt, the call timed out, or DynamoDB had an error of its own.
     * A refusal, and a request that never left, are certain.
     *
     * @param failure of the last attempt
     */
    public static boolean isUncertain(@Nullable Throwable failure) {
        if (failure instanceof SdkServiceException refusal) {
            return refusal.statusCode() >= SERVER_ERROR && !isThrottling(failure);
        }
        return failure instanceof SdkClientException && !neverLeft(failure);
    }

    /** Whether DynamoDB refused the request because there are too many. */
    public static boolean isThrottling(@Nullable Throwable failure) {
        return failure instanceof ThrottledException
                || failure instanceof SdkServiceException refusal && refusal.isThrottlingException();
    }

    /** Whether the write was certainly not applied, and may be a moment later. */
    public static boolean certainlyPasses(Throwable failure) {
        return isThrottling(failure)
                || failure instanceof TransactionConflictException
                || failure instanceof SdkClientException && neverConnected(failure);
    }

    /**
     * Whether an earlier attempt of the SDK may have been applied, though the last one was answered.
     *
     * @param failure of the last attempt
     */
    public static boolean wasRetried(RuntimeException failure) {
        return failure instanceof SdkException known && known.numAttempts() != null && known.numAttempts() > 1;
    }

    private static boolean neverLeft(Throwable failure) {
        String message = failure.getMessage();
        boolean unsigned = message != null
                && (message.contains("Unable to load credentials") || message.contains("Unable to load region"));
        return unsigned || neverConnected(failure);
    }

    private static boolean neverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || BEFORE_CONNECTING.contains(cause.getClass().getSimpleName())) {
                return true;
            }
        }
        return false;
    }
}
