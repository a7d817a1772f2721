package io.mizzle.migration.backfill;

import io.mizzle.migration.internal.ItemKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The primary key that an entity's templates give: a put under the new one and a delete under the old one, together, on condition that the
 * item is as it was read and that no other has the new key.
 */
final class KeyChange implements ItemChange {

    private final Entities entities;
    private final String physicalName;
    private final TableKey tableKey;
    private final Map<String, ItemKeys> keys = new HashMap<>();
    private final Map<String, List<Guarded>> guards = new HashMap<>();

    KeyChange(Schema schema, SchemaTable table, String physicalName, List<String> typeNames) {
        this.entities = new Entities(table);
        this.physicalName = physicalName;
        this.tableKey = TableKey.of(table);
        for (SchemaEntity entity : table.entities()) {
            if (typeNames.contains(entity.typeName())) {
                keys.put(entity.typeName(), ItemKeys.of(schema, table, entity, entity.key()));
                guards.put(
                        entity.typeName(),
                        entity.unique().stream()
                                .map(each -> Guarded.of(schema, table, physicalName, entity, each))
                                .toList());
            }
        }
    }

    @Override
    public Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item) {
        ItemKeys made = entities.of(item).map(each -> keys.get(each.typeName())).orElse(null);
        if (made == null) {
            return Optional.empty();
        }
        Map<String, AttributeValue> key = made.of(item)
                .orElseThrow(() -> new IllegalArgumentException("it lacks a value that its key is made of"));
        Map<String, AttributeValue> before = tableKey.in(item);
        if (before.equals(key)) {
            return Optional.empty();
        }
        Map<String, AttributeValue> moved = new HashMap<>(item);
        moved.putAll(key);
        Expressions same = new Expressions();
        item.forEach(same::unchanged);
        List<TransactWriteItem> writes = new ArrayList<>();
        writes.add(Writes.put(physicalName, moved, new Expressions().absent(tableKey.partition())));
        writes.add(Writes.delete(physicalName, before, same));
        for (Guarded guard : guards.getOrDefault(entities.of(item).orElseThrow().typeName(), List.of())) {
            guard.moved(item, before, key).ifPresent(writes::add);
        }
        return Optional.of(writes);
    }
}
