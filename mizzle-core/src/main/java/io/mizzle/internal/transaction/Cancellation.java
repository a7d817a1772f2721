package io.mizzle.internal.transaction;

import io.mizzle.internal.execute.Outcome;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** What the failure of a transaction says about trying it again ("TransactWriteItems" of the DynamoDB API reference). */
final class Cancellation {

    private static final String NOTHING_WRONG = "None";
    private static final Set<String> PASSING =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded", "RequestLimitExceeded");

    private Cancellation() {}

    /** Whether the transaction was refused only because of what others did at the same moment. */
    static boolean passes(RuntimeException failure) {
        if (failure instanceof TransactionCanceledException cancelled) {
            return passes(cancelled.cancellationReasons());
        }
        return failure instanceof TransactionInProgressException || Outcome.isThrottling(failure);
    }

    private static boolean passes(List<CancellationReason> reasons) {
        List<CancellationReason> standing =
                reasons.stream().filter(Cancellation::standsInTheWay).toList();
        return !standing.isEmpty() && standing.stream().allMatch(reason -> PASSING.contains(reason.code()));
    }

    static boolean standsInTheWay(CancellationReason reason) {
        return reason.code() != null && !reason.code().equals(NOTHING_WRONG);
    }
}
