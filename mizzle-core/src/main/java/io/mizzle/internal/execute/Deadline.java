package io.mizzle.internal.execute;

import io.mizzle.exception.DeadlineExceededException;
import io.mizzle.exception.ErrorContext;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** The time a terminal call has, shared by all its loops: pages, unprocessed items, waves. Measured on a monotonic clock. */
public final class Deadline {

    /** How much earlier than asked the SDK's timer may fire. */
    private static final Duration TIMER = Duration.ofMillis(5);

    private static final Deadline NONE = new Deadline(() -> 0, null);

    private final LongSupplier nanoTime;
    private final @Nullable Duration limit;
    private final long start;

    private Deadline(LongSupplier nanoTime, @Nullable Duration limit) {
        this.nanoTime = nanoTime;
        this.limit = limit;
        this.start = nanoTime.getAsLong();
    }

    /**
     * Starts now.
     *
     * @param nanoTime a monotonic clock
     * @param limit how long the call may take, or null for no limit
     */
    public static Deadline start(LongSupplier nanoTime, @Nullable Duration limit) {
        return limit == null ? NONE : new Deadline(nanoTime, limit);
    }

    /** What is left, or null where there is no limit. */
    public @Nullable Duration left() {
        return limit == null ? null : limit.minusNanos(nanoTime.getAsLong() - start);
    }

    /**
     * The request with what is left as its timeout.
     *
     * @param request about to be sent
     * @param operation the statement's operation, for the message
     * @return the same request where there is no limit
     * @throws DeadlineExceededException if nothing is left
     */
    DynamoDbRequest bound(DynamoDbRequest request, String operation) {
        Duration left = left();
        if (left == null || limit == null) {
            return request;
        }
        if (left.isNegative() || left.isZero()) {
            throw exceeded(operation, limit, null);
        }
        Duration set = request.overrideConfiguration()
                .flatMap(configuration -> configuration.apiCallTimeout())
                .orElse(left);
        Duration timeout = set.compareTo(left) < 0 ? set : left;
        return (DynamoDbRequest) request.toBuilder()
                .overrideConfiguration(request.overrideConfiguration()
                        .map(configuration -> configuration.toBuilder())
                        .orElseGet(software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration::builder)
                        .apiCallTimeout(timeout)
                        .build())
                .build();
    }

    /** Whether a pause of this length still ends before the deadline. */
    public boolean allows(Duration pause) {
        Duration left = left();
        return left == null || left.compareTo(pause) > 0;
    }

    /** A pause that ends with the deadline at the latest: what is sent behind it fails then. */
    Duration shortened(Duration pause) {
        Duration left = left();
        if (left == null || left.compareTo(pause) > 0) {
            return pause;
        }
        return left.isNegative() ? Duration.ZERO : left;
    }

    /**
     * The failure as the caller should see it: the SDK's timeout is the deadline's when that is over.
     *
     * @param failure what the SDK threw
     * @param operation the statement's operation, for the message
     */
    RuntimeException translated(RuntimeException failure, String operation) {
        Duration left = left();
        if (limit == null || left == null || left.compareTo(TIMER) > 0) {
            return failure;
        }
        return failure instanceof ApiCallTimeoutException ? exceeded(operation, limit, failure) : failure;
    }

    private static DeadlineExceededException exceeded(String operation, Duration limit, @Nullable Throwable cause) {
        return new DeadlineExceededException(new ErrorContext(operation, null, null), limit, cause);
    }
}
