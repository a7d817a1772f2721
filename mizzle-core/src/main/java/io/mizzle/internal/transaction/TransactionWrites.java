package io.mizzle.internal.transaction;

import io.mizzle.interceptor.Call;
import io.mizzle.internal.write.PreparedWrite;
import io.mizzle.internal.write.ReadFirst;
import io.mizzle.internal.write.WritePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The prepared writes of a transaction, some of which read their item before they can be planned. Not thread-safe.
 */
public final class TransactionWrites {

    private final List<PreparedWrite<?>> prepared;
    private final List<@Nullable WritePlan<?>> plans = new ArrayList<>();
    private Map<String, AttributeValue> firstRead = Map.of();

    /**
     * For one call.
     *
     * @param prepared one per statement, in their order
     */
    public TransactionWrites(List<PreparedWrite<?>> prepared) {
        this.prepared = List.copyOf(prepared);
        for (PreparedWrite<?> write : prepared) {
            plans.add(write.sendsNothing() ? null : write.plan());
        }
    }

    /** The plan, with what is known so far. */
    public TransactionPlan plan() {
        return TransactionPlan.of(plans);
    }

    /** The reads that come first, in the order of their writes. */
    List<Call> reads() {
        return prepared.stream()
                .map(PreparedWrite::readFirst)
                .filter(Objects::nonNull)
                .map(ReadFirst::readCall)
                .toList();
    }

    /** Plans the writes that needed it with what was read, in the order of {@link #reads()}. */
    void read(List<Map<String, AttributeValue>> items) {
        firstRead = items.get(0);
        int next = 0;
        for (int i = 0; i < prepared.size(); i++) {
            ReadFirst first = prepared.get(i).readFirst();
            if (first != null) {
                plans.set(i, first.planFor(items.get(next++)));
            }
        }
    }

    /** The item the first write that reads found last. */
    Map<String, AttributeValue> firstRead() {
        return firstRead;
    }

    /** Whether an operation was refused because what it had read is outdated. */
    boolean isOutdated(int operation, Map<String, AttributeValue> item) {
        ReadFirst first = prepared.get(operation).readFirst();
        return first != null && first.isOutdated(item);
    }
}
