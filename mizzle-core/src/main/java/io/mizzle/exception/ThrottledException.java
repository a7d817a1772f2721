package io.mizzle.exception;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB refused a request, and its repetitions, because there are too many: nothing of it was done. The cause is the SDK's exception.
 *
 * <p>See "Resolving throttling issues in DynamoDB".
 */
public final class ThrottledException extends MizzleException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;
    private final int attempts;

    /**
     * The last attempt was refused, too.
     *
     * @param context operation, entity and key as far as known
     * @param reasons what DynamoDB says; may be empty
     * @param attempts how often the request was sent
     * @param cause the SDK's exception
     */
    public ThrottledException(ErrorContext context, List<Reason> reasons, int attempts, @Nullable Throwable cause) {
        super(context, detail(reasons, attempts), cause);
        this.reasons = List.copyOf(reasons);
        this.attempts = attempts;
    }

    private static String detail(List<Reason> reasons, int attempts) {
        String why = reasons.isEmpty()
                ? "DynamoDB gives no reason"
                : reasons.stream().map(Reason::toString).collect(Collectors.joining("; "));
        return "DynamoDB throttled the request " + attempts + (attempts == 1 ? " time: " : " times: ") + why
                + ". Send less at a time, or give what is named more capacity; KeyRange means that one partition has too much traffic.";
    }

    /**
     * Why, by resource.
     *
     * @return as DynamoDB says; empty where it says nothing
     */
    public List<Reason> reasons() {
        return reasons == null ? List.of() : reasons;
    }

    /**
     * How often the request was sent.
     *
     * @return at least 1
     */
    public int attempts() {
        return attempts;
    }

    @Override
    protected ThrottledException copy(ErrorContext context) {
        return new ThrottledException(context, reasons(), attempts, getCause());
    }

    /**
     * One reason.
     *
     * @param reason such as {@code TableReadKeyRangeThroughputExceeded}
     * @param resource the ARN of the table or index, or null where DynamoDB names none
     */
    public record Reason(String reason, @Nullable String resource) {
        @Override
        public String toString() {
            return reason + (resource == null ? "" : " on " + resource);
        }
    }
}
