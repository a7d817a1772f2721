package io.mizzle.internal.transaction;

import io.mizzle.exception.ErrorContext;
import io.mizzle.exception.ModelException;
import io.mizzle.internal.plan.ItemId;
import io.mizzle.internal.transaction.TransactionAction.Accompanied;
import io.mizzle.internal.write.Actions;
import io.mizzle.internal.write.Companion;
import io.mizzle.internal.write.WritePlan;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The operations of a transaction as actions, one per item: those on one item are joined, and other items that have to be written
 * with theirs join whatever else happens to them. Not thread-safe.
 */
final class Joining {

    private final List<@Nullable WritePlan<?>> operations;
    private final Map<ItemId, TransactionAction> actions = new LinkedHashMap<>();

    /**
     * For one transaction.
     *
     * @param operations one per statement; null where a statement has nothing to send
     */
    Joining(List<@Nullable WritePlan<?>> operations) {
        this.operations = operations;
    }

    /**
     * The actions: items of operations first, in their order.
     *
     * @throws ModelException if two operations change one item
     */
    List<TransactionAction> actions() {
        List<Accompanied> needed = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            WritePlan<?> plan = operations.get(i);
            if (plan != null && add(plan, i) && !plan.companions().isEmpty()) {
                for (Companion companion : plan.companions()) {
                    needed.add(new Accompanied(i, companion));
                }
            }
        }
        needed.forEach(this::add);
        return List.copyOf(actions.values());
    }

    /** Adds an operation; false if it is a repetition, whose companions are those of the first. */
    private boolean add(WritePlan<?> plan, int index) {
        ItemId item = id(plan);
        TransactionAction before = actions.get(item);
        if (before == null) {
            actions.put(item, TransactionAction.of(plan, index));
            return true;
        }
        WritePlan<?> joined = Actions.joined(before.plan(), plan);
        if (joined == null) {
            throw twice(before, plan, index);
        }
        actions.put(item, before.with(joined, index));
        return !(plan.change() instanceof WritePlan.Change.Delete<?>
                && before.plan().change() instanceof WritePlan.Change.Delete<?>);
    }

    private void add(Accompanied needed) {
        Companion companion = needed.companion();
        ItemId item = id(companion.plan());
        TransactionAction before = actions.get(item);
        WritePlan<?> statement = operations.get(needed.operation());
        ErrorContext context = statement == null ? ErrorContext.NONE : statement.context();
        actions.put(
                item,
                before == null
                        ? TransactionAction.of(needed)
                        : before.with(companion.joined(before.plan(), context), needed));
    }

    private static ItemId id(WritePlan<?> plan) {
        return ItemId.of(plan.table(), TableDefinition.of(plan.entity().table()), plan.key());
    }

    private static ModelException twice(TransactionAction before, WritePlan<?> plan, int index) {
        return new ModelException(
                new ErrorContext("transaction", null, null),
                "Operation #" + before.operations().get(0) + ", " + named(before.plan()) + ", and operation #" + index
                        + ", " + named(plan) + ", change the same item, and DynamoDB takes one action per item",
                "Say in one statement what happens to the item",
                null);
    }

    private static String named(WritePlan<?> plan) {
        return plan.operation() + " of " + plan.entity().name() + " "
                + plan.context().key();
    }
}
