package io.mizzle.migration.backfill;

import io.mizzle.migration.internal.ItemKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** An item in another table, with the keys of the table and of its indexes that the entity's templates give there. */
final class CopyChange implements ItemChange {

    private final Entities entities;
    private final SchemaTable table;
    private final String target;
    private final Map<String, List<ItemKeys>> keys = new HashMap<>();

    CopyChange(Schema schema, SchemaTable table, String target) {
        this.entities = new Entities(table);
        this.table = table;
        this.target = target;
        for (SchemaEntity entity : table.entities()) {
            List<ItemKeys> all = new ArrayList<>();
            all.add(ItemKeys.of(schema, table, entity, entity.key()));
            for (Index index : table.description().indexes()) {
                entity.indexKey(index.name()).ifPresent(key -> all.add(ItemKeys.of(schema, table, entity, key)));
            }
            keys.put(entity.typeName(), all);
        }
    }

    @Override
    public Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> copy = new HashMap<>(item);
        List<ItemKeys> all = entities.of(item)
                .map(entity -> keys.getOrDefault(entity.typeName(), List.of()))
                .orElse(List.of());
        all.forEach(each -> each.of(item).ifPresent(copy::putAll));
        for (KeyAttribute attribute : table.description().key()) {
            if (!copy.containsKey(attribute.name())) {
                throw new IllegalArgumentException(
                        "it has no value for key attribute \"" + attribute.name() + "\" of table \"" + target + "\"");
            }
        }
        return Optional.of(List.of(Writes.put(target, copy, null)));
    }
}
