package io.mizzle.internal.wire;

import io.mizzle.schema.Index;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * The key attributes of a table and its indexes, as the rules of items take them.
 *
 * @param table the table's own key
 * @param indexes the keys of all indexes
 * @param all both
 */
public record TableKeys(List<KeyAttribute> table, List<KeyAttribute> indexes, List<KeyAttribute> all) {

    /**
     * Those of a table.
     *
     * @param definition the table
     */
    public static TableKeys of(TableDefinition definition) {
        List<KeyAttribute> own = new ArrayList<>(2);
        own.add(attribute(definition.partition(), KeyAttribute.Role.PARTITION, null));
        if (definition.sort() != null) {
            own.add(attribute(definition.sort(), KeyAttribute.Role.SORT, null));
        }
        List<KeyAttribute> indexes = new ArrayList<>();
        for (Index index : definition.indexes()) {
            add(index.partition(), KeyAttribute.Role.PARTITION, index, indexes);
            add(index.sort(), KeyAttribute.Role.SORT, index, indexes);
        }
        if (indexes.isEmpty()) {
            return new TableKeys(own, indexes, own);
        }
        List<KeyAttribute> all = new ArrayList<>(own);
        all.addAll(indexes);
        return new TableKeys(own, indexes, all);
    }

    private static void add(
            List<io.mizzle.schema.KeyAttribute> keys, KeyAttribute.Role role, Index index, List<KeyAttribute> to) {
        for (io.mizzle.schema.KeyAttribute key : keys) {
            to.add(attribute(key, role, index.name()));
        }
    }

    private static KeyAttribute attribute(
            io.mizzle.schema.KeyAttribute key, KeyAttribute.Role role, @Nullable String index) {
        return new KeyAttribute(
                key.name(), role, ScalarAttributeType.fromValue(key.type().name()), index);
    }
}
