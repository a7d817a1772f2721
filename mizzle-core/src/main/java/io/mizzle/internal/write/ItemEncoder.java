package io.mizzle.internal.write;

import io.mizzle.codec.AttributeValueSink;
import io.mizzle.codec.AttributeValues;
import io.mizzle.expression.Attribute;
import io.mizzle.expression.AttributeSpec;
import io.mizzle.internal.plan.ConditionEvaluator;
import io.mizzle.internal.wire.KeyEncoder;
import io.mizzle.schema.AccessPath;
import io.mizzle.schema.EntityDefinition;
import io.mizzle.schema.KeyColumn;
import io.mizzle.schema.KeyMember;
import io.mizzle.schema.TableDefinition;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A whole item from an entity: its components' attributes, the table's key, the keys of the indexes it belongs to, its type and
 * version. Pure functions.
 */
final class ItemEncoder {

    private ItemEncoder() {}

    /**
     * The item.
     *
     * @param entity what it is
     * @param value with generated values filled in
     * @return its attributes, modifiable and the caller's own
     * @throws io.mizzle.exception.IncompleteKeyException if part of the table's key is null
     * @throws io.mizzle.exception.InvalidItemException if a value cannot be stored
     */
    static <E> Map<String, AttributeValue> encode(EntityDefinition<E> entity, E value) {
        AttributeValueSink sink = AttributeValueSink.item(entity.name(), size(entity));
        entity.codec().writeAttributes(value, sink);
        Map<String, AttributeValue> item = sink.item();
        complete(entity, value, item);
        return item;
    }

    /**
     * Adds what an item has beside its components: keys, type and version.
     *
     * @param entity what it is
     * @param value with generated values filled in
     * @param item the attributes of its components
     * @throws io.mizzle.exception.IncompleteKeyException if part of the table's key is null
     */
    static <E> void complete(EntityDefinition<E> entity, E value, Map<String, AttributeValue> item) {
        TableDefinition table = TableDefinition.of(entity.table());
        if (!KeyEncoder.isIn(item, entity)) {
            KeyEncoder.addTo(item, entity, member -> keyValue(member, value, item));
        }
        if (table.typeAttribute() != null) {
            item.put(table.typeAttribute(), AttributeValue.createS(entity.typeName()));
        }
        if (entity.version() > 1) {
            item.put(table.versionAttribute(), AttributeValue.createN(Integer.toString(entity.version())));
        }
        List<AccessPath<E>> paths = entity.paths();
        for (int i = 1; i < paths.size(); i++) {
            addIndexKey(paths.get(i), value, item);
        }
    }

    private static int size(EntityDefinition<?> entity) {
        return entity.codec().size() + 2 * entity.paths().size() + 2;
    }

    private static <E> void addIndexKey(AccessPath<E> path, E value, Map<String, AttributeValue> item) {
        Function<KeyMember<E>, @Nullable Object> values = member -> storedValue(member, value, item);
        for (KeyMember<E> member : path.members()) {
            if (values.apply(member) == null) {
                return;
            }
        }
        if (ConditionEvaluator.all(path.when(), item)) {
            for (KeyColumn<E> column : path.columns()) {
                if (!item.containsKey(column.name())) {
                    item.put(column.name(), KeyEncoder.column(column, values));
                }
            }
        }
    }

    private static <E> @Nullable Object keyValue(KeyMember<E> member, E value, Map<String, AttributeValue> item) {
        Object own = member.value().apply(value);
        return own != null ? own : storedValue(member, value, item);
    }

    /** What is stored decides: a default is stored though the component is null, an omitted empty value is not. */
    private static <E> @Nullable Object storedValue(KeyMember<E> member, E value, Map<String, AttributeValue> item) {
        AttributeValue stored = ConditionEvaluator.value(member.attribute(), item);
        if (stored == null) {
            return null;
        }
        Object own = member.value().apply(value);
        return own != null ? own : decoded(member.attribute(), stored);
    }

    /**
     * A member's value in an item.
     *
     * @param member of a key or a guard
     * @param item decrypted
     * @return null if it is not stored
     */
    static <E> @Nullable Object stored(KeyMember<E> member, Map<String, AttributeValue> item) {
        AttributeValue stored = ConditionEvaluator.value(member.attribute(), item);
        return stored == null ? null : decoded(member.attribute(), stored);
    }

    static <V> V decoded(Attribute<?, V, ?> attribute, AttributeValue stored) {
        AttributeSpec<V> spec = Attribute.specOf(attribute);
        return AttributeValues.decode(
                spec.codec(), stored, spec.path().entity(), spec.path().toString());
    }
}
