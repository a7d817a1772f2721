package io.mizzle.internal.transaction;

import io.mizzle.internal.write.Companion;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a transaction does with one item.
 *
 * @param plan of everything that happens to it
 * @param operations the places, among the transaction's operations, of those that are about it
 * @param accompanied the operations that need it to be written with their own item
 */
public record TransactionAction(WritePlan<?> plan, List<Integer> operations, List<Accompanied> accompanied) {

    /**
     * An operation that needs another item to be written.
     *
     * @param operation its place
     * @param companion what it needs
     */
    public record Accompanied(int operation, Companion companion) {}

    /** Copies the lists. */
    public TransactionAction {
        operations = List.copyOf(operations);
        accompanied = List.copyOf(accompanied);
    }

    static TransactionAction of(WritePlan<?> plan, int operation) {
        return new TransactionAction(plan, List.of(operation), List.of());
    }

    static TransactionAction of(Accompanied needed) {
        return new TransactionAction(needed.companion().plan(), List.of(), List.of(needed));
    }

    /** The same with one more operation. */
    TransactionAction with(WritePlan<?> joined, int operation) {
        List<Integer> more = new ArrayList<>(operations);
        more.add(operation);
        return new TransactionAction(joined, more, accompanied);
    }

    /** The same for one more operation that needs it. */
    TransactionAction with(WritePlan<?> joined, Accompanied needed) {
        List<Accompanied> more = new ArrayList<>(accompanied);
        more.add(needed);
        return new TransactionAction(joined, operations, more);
    }

    /** Whether an operation is about the item, or needs it. */
    boolean concerns(int operation) {
        return operations.contains(operation)
                || accompanied.stream().anyMatch(needed -> needed.operation() == operation);
    }
}
