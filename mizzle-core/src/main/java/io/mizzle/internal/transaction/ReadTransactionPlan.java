package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.interceptor.Call;
import io.mizzle.internal.body.BodyReading;
import io.mizzle.internal.body.ItemReading;
import io.mizzle.internal.body.Layout;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** The reads of a transaction, each item once ("TransactGetItems" of the DynamoDB API reference). Immutable. */
public final class ReadTransactionPlan {

    private static final int MOST_READS = 100;

    private final List<TransactionRead<?>> reads;

    private ReadTransactionPlan(List<TransactionRead<?>> reads) {
        this.reads = List.copyOf(reads);
    }

    /**
     * Plans.
     *
     * @param wanted at least one
     * @throws ModelException if there are more than 100
     */
    public static ReadTransactionPlan of(List<TransactionRead<?>> wanted) {
        List<TransactionRead<?>> reads = new ArrayList<>();
        Set<PrimaryKey<?>> keys = new HashSet<>();
        Set<ItemId> items = new HashSet<>();
        for (TransactionRead<?> read : wanted) {
            if (!keys.add(read.key())) {
                continue;
            }
            if (!items.add(read.item())) {
                throw refused(
                        "Two keys name the same item, " + read.context().entity() + " "
                                + read.context().key(),
                        "Name it once, by the key of one entity");
            }
            reads.add(read);
        }
        if (reads.size() > MOST_READS) {
            throw refused(
                    "The transaction reads " + reads.size() + " items, DynamoDB takes at most " + MOST_READS,
                    "Split it, or select by keys where the items need not be of one moment");
        }
        return new ReadTransactionPlan(reads);
    }

    private static ModelException refused(String problem, String remedy) {
        return new ModelException(new ErrorContext("read transaction", null, null), problem, remedy, null);
    }

    List<TransactionRead<?>> reads() {
        return reads;
    }

    /** How many items are read. */
    public int size() {
        return reads.size();
    }

    /** The tables they are in. */
    public List<String> tables() {
        return reads.stream()
                .map(read -> read.item().table())
                .distinct()
                .sorted()
                .toList();
    }

    /** The call, with what reads the items from the bytes of its response where that is done. */
    Call call() {
        return new Call("read transaction", null, null, request(), reading());
    }

    private @Nullable BodyReading reading() {
        if (reads.stream().noneMatch(TransactionRead::wire)) {
            return null;
        }
        List<@Nullable ItemReading> readers = new ArrayList<>();
        reads.forEach(read -> readers.add(read.reader()));
        return new BodyReading(Layout.ACTIONS, readers, reads.get(0).learned());
    }

    /** The request. */
    public TransactGetItemsRequest request() {
        return TransactGetItemsRequest.builder()
                .transactItems(reads.stream().map(TransactionRead::action).toList())
                .build();
    }
}
