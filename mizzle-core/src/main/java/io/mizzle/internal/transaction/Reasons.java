package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Why a transaction was cancelled, by operation: DynamoDB gives one reason per action, and an action may stand for several operations.
 *
 * @param engine where it ran
 * @param plan what was sent
 * @param cancelled what DynamoDB said
 */
record Reasons(Engine engine, TransactionPlan plan, TransactionCanceledException cancelled) {

    TransactionFailedException exception() {
        ErrorContext item =
                plan.actions().size() == 1 ? plan.actions().get(0).plan().context() : ErrorContext.NONE;
        return new TransactionFailedException(
                new ErrorContext("transaction", item.entity(), item.key()), reasons(), cancelled);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (int operation = 0; operation < plan.operations().size(); operation++) {
            WritePlan<?> write = plan.operations().get(operation);
            CancellationReason reason = write == null ? null : of(operation);
            if (write != null && reason != null) {
                reasons.add(reason(operation, write, reason));
            }
        }
        return reasons;
    }

    private @Nullable CancellationReason of(int operation) {
        int action = plan.actionOf(operation);
        List<CancellationReason> given = cancelled.cancellationReasons();
        return action < given.size() ? given.get(action) : null;
    }

    private Reason reason(int operation, WritePlan<?> write, CancellationReason reason) {
        Map<String, AttributeValue> item = item(reason);
        return new Reason(
                operation,
                write.operation(),
                write.entity().name(),
                write.context().key(),
                reason.code() == null ? "None" : reason.code(),
                reason.message(),
                item.isEmpty() ? null : Actions.read(engine, write, item));
    }

    private static Map<String, AttributeValue> item(CancellationReason reason) {
        return reason.hasItem() ? reason.item() : Map.of();
    }

    /** Whether only writes stood in the way that had read their item, which changed afterwards. */
    boolean onlyOutdated(TransactionWrites writes) {
        boolean any = false;
        for (int operation = 0; operation < plan.operations().size(); operation++) {
            CancellationReason reason = plan.operations().get(operation) == null ? null : of(operation);
            if (reason != null && Cancellation.standsInTheWay(reason)) {
                if (!writes.isOutdated(operation, item(reason))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
