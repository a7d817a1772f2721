package io.mizzle.migration.backfill;

import io.mizzle.migration.schema.SchemaTable;
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
        AttributeValue value = item.get(from);
        if (!new Entities(table).is(item, typeName) || value == null) {
            return Optional.empty();
        }
        Expressions parts = new Expressions().unchanged(from, value).remove(from);
        if (item.containsKey(to)) {
            parts.exists(to);
        } else {
            parts.absent(to).set(to, value);
        }
        return Optional.of(
                List.of(Writes.update(physicalName, TableKey.of(table).in(item), parts)));
    }
}
