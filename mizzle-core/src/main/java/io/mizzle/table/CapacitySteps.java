package io.mizzle.table;

import io.mizzle.exception.ModelException;
import io.mizzle.schema.Index;
import io.mizzle.table.TableStep.SetCapacity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one step by which a table and its indexes are paid for as declared. */
final class CapacitySteps {

    private CapacitySteps() {}

    /** Refuses an index that is paid for otherwise than its table, and capacity of an index that is not there. */
    static void check(TableDescription declared) {
        Capacity table = declared.settings().capacity();
        declared.settings().indexCapacity().forEach((name, capacity) -> {
            if (declared.index(name).filter(index -> !index.local()).isEmpty()) {
                throw new ModelException(
                        "Table \"" + declared.name() + "\" has capacity for index \"" + name
                                + "\", which is none of its global secondary indexes",
                        "Correct the name or remove the setting");
            }
            if (provisioned(capacity) != provisioned(table)) {
                throw new ModelException(
                        "Index \"" + name + "\" is " + capacity.text() + ", but its table \"" + declared.name()
                                + "\" is "
                                + (table == null ? "on demand" : table.text())
                                + ", and DynamoDB has one billing mode for both",
                        "Give both provisioned capacity or neither");
            }
        });
    }

    static List<SetCapacity> of(TableDescription declared, TableDescription live) {
        Capacity before = live.settings().capacity();
        Capacity wanted = declared.settings().capacity();
        boolean changes = wanted != null && !wanted.equals(before);
        Map<String, Capacity> indexes = wanted instanceof Capacity.Provisioned && !provisioned(before)
                ? everyIndex(declared, live, wanted)
                : changedIndexes(declared, live);
        if (!changes && indexes.isEmpty()) {
            return List.of();
        }
        return List.of(new SetCapacity(declared.name(), before, changes ? wanted : null, indexes));
    }

    /** A table that becomes provisioned does so with all its indexes at once. */
    private static Map<String, Capacity> everyIndex(
            TableDescription declared, TableDescription live, Capacity ofTheTable) {
        Map<String, Capacity> indexes = new TreeMap<>();
        for (Index index : live.globalIndexes()) {
            indexes.put(index.name(), declared.settings().indexCapacity().getOrDefault(index.name(), ofTheTable));
        }
        return indexes;
    }

    /** Of indexes that stay; one that is created brings its own. */
    private static Map<String, Capacity> changedIndexes(TableDescription declared, TableDescription live) {
        Map<String, Capacity> indexes = new TreeMap<>();
        declared.settings().indexCapacity().forEach((name, wanted) -> {
            boolean stays = live.index(name).isPresent() && live.index(name).equals(declared.index(name));
            if (stays && !wanted.equals(live.settings().indexCapacity().get(name))) {
                indexes.put(name, wanted);
            }
        });
        return indexes;
    }

    private static boolean provisioned(@Nullable Capacity capacity) {
        return capacity instanceof Capacity.Provisioned;
    }
}
