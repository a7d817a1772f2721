package io.mizzle.migration.backfill;

import io.mizzle.migration.internal.ItemKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.migration.schema.SchemaUnique;
import io.mizzle.schema.GuardItem;
import io.mizzle.schema.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The guards of a unique component.
 *
 * @param table the table of entities and guards
 * @param physicalName its name in DynamoDB
 * @param keys gives the guard's partition key
 * @param softDelete attributes that say that an item counts as deleted and is not guarded
 */
record Guarded(SchemaTable table, String physicalName, ItemKeys keys, List<String> softDelete) {

    static Guarded of(Schema schema, SchemaTable table, String physicalName, SchemaEntity entity, SchemaUnique unique) {
        List<String> softDelete = entity.attributes().stream()
                .filter(each -> each.roles().contains("SOFT_DELETE"))
                .map(each -> each.name())
                .toList();
        return new Guarded(table, physicalName, ItemKeys.guard(schema, table, entity, unique), softDelete);
    }

    /** The guard an item should have; empty where its value is absent. */
    Optional<Map<String, AttributeValue>> guard(Map<String, AttributeValue> item, Map<String, AttributeValue> owner) {
        if (softDelete.stream().anyMatch(item::containsKey)) {
            return Optional.empty();
        }
        return keys.of(item).map(partition -> {
            Map<String, AttributeValue> guard = new HashMap<>(partition);
            KeyAttribute sort = table.description().sort();
            if (sort != null) {
                guard.put(sort.name(), AttributeValue.fromS(GuardItem.SORT));
            }
            guard.put(GuardItem.OWNER, AttributeValue.fromM(owner));
            return guard;
        });
    }

    /** Taken for an item, unless another has it. */
    TransactWriteItem taken(Map<String, AttributeValue> guard) {
        AttributeValue owner = Objects.requireNonNull(guard.get(GuardItem.OWNER));
        String partition = table.description().partition().name();
        return Writes.put(physicalName, guard, new Expressions().absentOr(partition, GuardItem.OWNER, owner));
    }

    /** The guard of an item that gets another key. */
    Optional<TransactWriteItem> moved(
            Map<String, AttributeValue> item, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        String partition = table.description().partition().name();
        return guard(item, after)
                .map(guard -> Writes.put(
                        physicalName,
                        guard,
                        new Expressions().absentOr(partition, GuardItem.OWNER, AttributeValue.fromM(before))));
    }

    Set<String> roots() {
        return keys.roots();
    }
}
