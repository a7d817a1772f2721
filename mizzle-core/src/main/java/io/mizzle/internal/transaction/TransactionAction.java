package io.mizzle.internal.transaction;

import io.mizzle.internal.write.WritePlan;
import java.util.List;

/**
 * What a transaction does with one item.
 *
 * @param plan of all its operations together
 * @param operations their places among the transaction's operations
 */
public record TransactionAction(WritePlan<?> plan, List<Integer> operations) {

    /** Copies the list. */
    public TransactionAction {
        operations = List.copyOf(operations);
    }
}
