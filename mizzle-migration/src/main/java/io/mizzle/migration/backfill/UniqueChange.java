package io.mizzle.migration.backfill;

import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.migration.schema.SchemaUnique;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The guard of an item's value, together with a check that the value is still what was read. */
record UniqueChange(SchemaTable table, String physicalName, String typeName, Guarded guarded) implements ItemChange {

    static UniqueChange of(Schema schema, SchemaTable table, String physicalName, String typeName, String component) {
        SchemaEntity entity = table.entity(typeName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Table \"" + table.name() + "\" has no entity \"" + typeName + "\"."));
        SchemaUnique unique = entity.unique().stream()
                .filter(each -> each.component().equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Entity \"" + typeName + "\" has no unique component \"" + component + "\"."));
        return new UniqueChange(table, physicalName, typeName, Guarded.of(schema, table, physicalName, entity, unique));
    }

    @Override
    public Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item) {
        if (!new Entities(table).is(item, typeName)) {
            return Optional.empty();
        }
        Map<String, AttributeValue> key = key(item);
        return guarded.guard(item, key).map(guard -> {
            Expressions same = new Expressions();
            same.exists(table.description().partition().name());
            guarded.roots().forEach(root -> same.unchanged(root, item.get(root)));
            return List.of(Writes.check(physicalName, key, same), guarded.taken(guard));
        });
    }

    /** Reading a guard costs a fraction of writing it once more. */
    @Override
    public boolean isDone(DynamoDbClient client, Map<String, AttributeValue> item) {
        return guarded.guard(item, key(item))
                .filter(guard -> isStored(client, guard))
                .isPresent();
    }

    private boolean isStored(DynamoDbClient client, Map<String, AttributeValue> guard) {
        return guard.equals(client.getItem(request ->
                        request.tableName(physicalName).key(key(guard)).consistentRead(true))
                .item());
    }

    private Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        return TableKey.of(table).in(item);
    }
}
