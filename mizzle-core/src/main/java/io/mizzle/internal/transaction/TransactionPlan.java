package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.MizzleException;
import io.mizzle.exception.ModelException;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyWriting;
import io.mizzle.internal.body.WrittenItem;
import io.mizzle.internal.render.ExpressionTexts;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * The writes of a transaction, one action per item, within the limits of DynamoDB ("TransactWriteItems" of the DynamoDB API
 * reference). Immutable.
 *
 * @param operations one per statement, in their order; null where a statement has nothing to send
 * @param actions one per item
 */
public record TransactionPlan(List<@Nullable WritePlan<?>> operations, List<TransactionAction> actions) {

    private static final ErrorContext CONTEXT = new ErrorContext("transaction", null, null);
    private static final int MOST_ACTIONS = 100;
    private static final long MOST_BYTES = 4L * 1024 * 1024;

    /**
     * Joins the operations on each item, and checks the limits.
     *
     * @param operations one per statement; null where a statement has nothing to send
     * @throws ModelException if two operations change one item, or there are too many, or they are too large
     */
    public static TransactionPlan of(List<@Nullable WritePlan<?>> operations) {
        List<TransactionAction> actions = new Joining(operations).actions();
        checkLimits(actions);
        return new TransactionPlan(operations, actions);
    }

    private static void checkLimits(List<TransactionAction> actions) {
        if (actions.size() > MOST_ACTIONS) {
            throw new ModelException(
                    CONTEXT,
                    "The transaction writes " + actions.size() + " items, DynamoDB takes at most " + MOST_ACTIONS,
                    "Split it, or use a batch where not everything has to happen together",
                    null);
        }
        long bytes = bytes(actions, Actions::sizeAtMost);
        if (bytes > MOST_BYTES) {
            bytes = bytes(actions, Actions::size);
        }
        if (bytes > MOST_BYTES) {
            throw new ModelException(
                    CONTEXT,
                    "The items of the transaction have " + bytes + " bytes together, DynamoDB takes at most "
                            + MOST_BYTES,
                    "Split it, or use a batch where not everything has to happen together",
                    null);
        }
    }

    private static long bytes(List<TransactionAction> actions, ToLongFunction<WritePlan<?>> size) {
        long bytes = 0;
        for (TransactionAction action : actions) {
            bytes += size.applyAsLong(action.plan());
        }
        return bytes;
    }

    /**
     * The call.
     *
     * @param token makes it safe to send it again
     * @param texts of expressions
     */
    Call call(String token, ExpressionTexts texts) {
        List<List<WrittenItem>> written = new ArrayList<>();
        List<TransactWriteItem> items = new ArrayList<>(actions.size());
        for (TransactionAction action : actions) {
            items.add(item(action, texts, written));
        }
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(items)
                .clientRequestToken(token)
                .build();
        return new Call("transaction", null, null, request, BodyWriting.of(written));
    }

    private static TransactWriteItem item(
            TransactionAction action, ExpressionTexts texts, List<List<WrittenItem>> written) {
        try {
            return Actions.of(action.plan(), texts, written);
        } catch (MizzleException failure) {
            throw failure.withContext(action.plan().context());
        }
    }
}
