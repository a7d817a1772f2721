package io.mizzle.migration.backfill;

import io.mizzle.migration.schema.SchemaEntity;
import io.mizzle.migration.schema.SchemaTable;
import io.mizzle.schema.GuardItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which entity an item is. */
record Entities(SchemaTable table) {

    /** Empty for items that no entity of the table claims. */
    Optional<SchemaEntity> of(Map<String, AttributeValue> item) {
        AttributeValue partition = item.get(table.description().partition().name());
        if (partition != null && partition.s() != null && partition.s().startsWith(GuardItem.PREFIX)) {
            return Optional.empty();
        }
        String attribute = table.typeAttribute();
        if (attribute == null) {
            return table.entities().stream().findFirst();
        }
        AttributeValue type = item.get(attribute);
        return type == null || type.s() == null ? Optional.empty() : table.entity(type.s());
    }

    /** Whether an item is one of this entity. */
    boolean is(Map<String, AttributeValue> item, String typeName) {
        return of(item).filter(each -> each.typeName().equals(typeName)).isPresent();
    }

    /** The key of an item for people; {@code ***} where it is made of what must not be printed. */
    String shown(Map<String, AttributeValue> item) {
        boolean sensitive = of(item).filter(Entities::sensitiveKey).isPresent();
        return sensitive ? "***" : TableKey.of(table).in(item).toString().replace("AttributeValue", "");
    }

    private static boolean sensitiveKey(SchemaEntity entity) {
        List<String> texts =
                entity.key().columns().stream().map(each -> each.text()).toList();
        return entity.attributes().stream()
                .filter(each -> each.sensitive())
                .anyMatch(each -> texts.stream().anyMatch(text -> text.contains("{" + each.component())));
    }
}
