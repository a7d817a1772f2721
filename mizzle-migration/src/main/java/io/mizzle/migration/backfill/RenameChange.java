package io.mizzle.migration.backfill;

import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** An attribute under its new name. Where the new one is there already, the application wrote it since, and only the old one goes. */
record RenameChange(SchemaTable table, String physicalName, String typeName, String from, String to)
        implements ItemChange {

    @Override
    public Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item) {
        boolean concerned = new Entities(table)
                .of(item)
                .map(SchemaEntity::typeName)
                .filter(typeName::equals)
                .isPresent();
        AttributeValue value = item.get(from);
        if (!concerned || value == null) {
            return Optional.empty();
        }
        Expressions parts = new Expressions().unchanged(from, value).remove(from);
        if (item.containsKey(to)) {
            parts.exists(to);
        } else {
            parts.absent(to).set(to, value);
        }
        Map<String, AttributeValue> key = new HashMap<>();
        for (KeyAttribute attribute : table.description().key()) {
            key.put(attribute.name(), item.get(attribute.name()));
        }
        return Optional.of(List.of(Writes.update(physicalName, key, parts)));
    }
}
