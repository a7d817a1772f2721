package io.mizzle.migration.backfill;

import io.mizzle.migration.internal.ItemKeys;
import io.mizzle.migration.schema.Schema;
import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaKey;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.Index;
import io.mizzle.schema.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The key attributes of an index as an entity's templates give them: written where they differ, removed where there is no entry. */
final class IndexChange implements ItemChange {

    private final Entities entities;
    private final String physicalName;
    private final TableKey tableKey;
    private final Map<String, ItemKeys> keys = new HashMap<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    IndexChange(Schema schema, SchemaTable table, String physicalName, Index index, List<String> typeNames) {
        this.entities = new Entities(table);
        this.physicalName = physicalName;
        this.tableKey = TableKey.of(table);
        for (SchemaEntity entity : table.entities()) {
            if (typeNames.contains(entity.typeName())) {
                entity(schema, table, entity, index);
            }
        }
    }

    private void entity(Schema schema, SchemaTable table, SchemaEntity entity, Index index) {
        Set<String> attributes = new TreeSet<>();
        Optional<SchemaKey> key = entity.indexKey(index.name());
        if (key.isPresent()) {
            ItemKeys made = ItemKeys.of(schema, table, entity, key.get());
            keys.put(entity.typeName(), made);
            attributes.addAll(made.written(entity));
        } else {
            Stream.concat(index.partition().stream(), index.sort().stream())
                    .map(KeyAttribute::name)
                    .filter(name -> entity.attributes().stream()
                            .noneMatch(each -> each.name().equals(name)))
                    .forEach(attributes::add);
        }
        tableKey.names().forEach(attributes::remove);
        written.put(entity.typeName(), attributes);
    }

    @Override
    public Optional<List<TransactWriteItem>> of(Map<String, AttributeValue> item) {
        Optional<String> type = entities.of(item).map(SchemaEntity::typeName);
        Set<String> attributes = type.map(written::get).orElse(null);
        if (attributes == null) {
            return Optional.empty();
        }
        ItemKeys made = keys.get(type.get());
        Map<String, AttributeValue> wanted =
                made == null ? Map.of() : made.of(item).orElse(Map.of());
        Expressions parts = new Expressions();
        boolean changed = false;
        for (String attribute : attributes) {
            changed |= change(parts, attribute, item.get(attribute), wanted.get(attribute));
        }
        if (!changed) {
            return Optional.empty();
        }
        Set<String> read = new TreeSet<>(made == null ? Set.of() : made.roots());
        read.addAll(attributes);
        read.removeAll(tableKey.names());
        read.forEach(each -> parts.unchanged(each, item.get(each)));
        parts.exists(tableKey.partition());
        return Optional.of(List.of(Writes.update(physicalName, tableKey.in(item), parts)));
    }

    private static boolean change(
            Expressions parts, String attribute, @Nullable AttributeValue is, @Nullable AttributeValue wanted) {
        if (Objects.equals(is, wanted)) {
            return false;
        }
        if (wanted == null) {
            parts.remove(attribute);
        } else {
            parts.set(attribute, wanted);
        }
        return true;
    }
}
