package io.mizzle.reads;

import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Condition;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.EntitySchema;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as they are stored, made without the statements that write. */
final class Stored {

    private Stored() {}

    static <E> Map<String, AttributeValue> item(EntitySchema<E> schema, E entity) {
        EntityDefinition<E> definition = EntityDefinition.of(schema);
        Map<String, AttributeValue> item = AttributeValues.encodeItem(definition.codec(), entity, definition.name());
        String type = TableDefinition.of(definition.table()).typeAttribute();
        if (type != null) {
            item.put(type, AttributeValue.fromS(definition.typeName()));
        }
        definition.paths().forEach(path -> addKey(path, entity, item));
        return item;
    }

    private static <E> void addKey(AccessPath<E> path, E entity, Map<String, AttributeValue> item) {
        boolean present =
                path.members().stream().allMatch(member -> ConditionEvaluator.value(member.attribute(), item) != null);
        List<Condition<E>> when = path.when();
        if (present && ConditionEvaluator.all(when, item)) {
            for (KeyColumn<E> column : path.columns()) {
                if (column instanceof KeyColumn.Text<E> text) {
                    item.put(column.name(), AttributeValue.fromS(key(text, entity)));
                }
            }
        }
    }

    private static <E> String key(KeyColumn.Text<E> column, E entity) {
        List<@Nullable Object> values = new ArrayList<>();
        for (KeyMember<E> member : column.members()) {
            values.add(member.value().apply(entity));
        }
        return column.template().render(values.toArray());
    }
}
