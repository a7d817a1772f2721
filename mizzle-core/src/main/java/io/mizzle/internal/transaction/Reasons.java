package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.TransactionFailedException;
import io.mizzle.exception.TransactionFailedException.Reason;
import io.mizzle.internal.execute.Engine;
import io.mizzle.internal.transaction.TransactionAction.Accompanied;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private static final String REFUSED = "ConditionalCheckFailed";

    TransactionFailedException exception() {
        WritePlan<?> only = plan.operations().size() == 1 ? plan.operations().get(0) : null;
        ErrorContext item = only == null ? ErrorContext.NONE : only.context();
        return new TransactionFailedException(
                new ErrorContext("transaction", item.entity(), item.key()), reasons(), cancelled);
    }

    private List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        for (int operation = 0; operation < plan.operations().size(); operation++) {
            WritePlan<?> write = plan.operations().get(operation);
            CancellationReason own = write == null ? null : own(operation);
            if (write != null && own != null) {
                Reason reason = own(operation, write, own);
                Reason other = reason.failed() ? null : ofCompanion(operation, write);
                reasons.add(other == null ? reason : other);
            }
        }
        return reasons;
    }

    private Reason own(int operation, WritePlan<?> write, CancellationReason reason) {
        Map<String, AttributeValue> item = item(reason);
        RuntimeException failure =
                Cancellation.standsInTheWay(reason) ? Actions.refusal(engine, write, reason, cancelled) : null;
        return reason(
                operation,
                write,
                reason,
                reason.message(),
                item.isEmpty() ? null : Actions.read(engine, write, item),
                failure instanceof MizzleException known ? known : null);
    }

    /** What another item, written with that of the operation, says. */
    private @Nullable Reason ofCompanion(int operation, WritePlan<?> write) {
        for (int action = 0; action < plan.actions().size(); action++) {
            CancellationReason reason = given(action);
            if (reason == null || !Cancellation.standsInTheWay(reason)) {
                continue;
            }
            for (Accompanied needed : plan.actions().get(action).accompanied()) {
                if (needed.operation() == operation) {
                    MizzleException failure = failure(needed, reason);
                    if (failure != null || !reason.code().equals(REFUSED)) {
                        return reason(operation, write, reason, message(failure, reason), null, failure);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable MizzleException failure(Accompanied needed, CancellationReason reason) {
        return reason.code().equals(REFUSED) ? needed.companion().refusal(item(reason), cancelled) : null;
    }

    private static @Nullable String message(@Nullable MizzleException failure, CancellationReason reason) {
        return failure == null ? reason.message() : failure.getMessage();
    }

    private static Reason reason(
            int operation,
            WritePlan<?> write,
            CancellationReason reason,
            @Nullable String message,
            @Nullable Object oldEntity,
            @Nullable MizzleException failure) {
        return new Reason(
                operation,
                write.operation(),
                write.entity().name(),
                write.context().key(),
                reason.code() == null ? "None" : reason.code(),
                message,
                oldEntity,
                failure == null ? null : failure.withContext(write.context()));
    }

    private @Nullable CancellationReason own(int operation) {
        for (int action = 0; action < plan.actions().size(); action++) {
            if (plan.actions().get(action).operations().contains(operation)) {
                return given(action);
            }
        }
        return null;
    }

    private @Nullable CancellationReason given(int action) {
        List<CancellationReason> given = cancelled.cancellationReasons();
        return action < given.size() ? given.get(action) : null;
    }

    private static Map<String, AttributeValue> item(CancellationReason reason) {
        return reason.hasItem() ? reason.item() : Map.of();
    }

    /** Whether only writes stood in the way that had read their item, which changed afterwards, and what goes with those. */
    boolean onlyOutdated(TransactionWrites writes) {
        List<Integer> outdated = new ArrayList<>();
        for (int operation = 0; operation < plan.operations().size(); operation++) {
            CancellationReason reason = plan.operations().get(operation) == null ? null : own(operation);
            if (reason != null && Cancellation.standsInTheWay(reason) && writes.isOutdated(operation, item(reason))) {
                outdated.add(operation);
            }
        }
        return !outdated.isEmpty()
                && standing().allMatch(action -> outdated.stream().anyMatch(action::concerns));
    }

    private Stream<TransactionAction> standing() {
        return IntStream.range(0, plan.actions().size())
                .filter(action -> {
                    CancellationReason reason = given(action);
                    return reason != null && Cancellation.standsInTheWay(reason);
                })
                .mapToObj(plan.actions()::get);
    }
}
