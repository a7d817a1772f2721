package io.mizzle.internal.execute;

import io.mizzle.exception.MizzleException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

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
            return refusal.statusCode() >= SERVER_ERROR && !refusal.isThrottlingException();
        }
        return failure instanceof SdkClientException && !(failure instanceof MizzleException) && !neverLeft(failure);
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
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof NoRouteToHostException
                    || BEFORE_CONNECTING.contains(cause.getClass().getSimpleName())) {
                return true;
            }
        }
        String message = failure.getMessage();
        return message != null && (message.contains("credentials") || message.contains("Unable to load region"));
    }
}
