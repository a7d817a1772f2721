package io.mizzle.internal.write;

import io.mizzle.schema.KeyColumn;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key of an item that is put, taken out of it only when somebody asks: most puts succeed, and nobody does. Unmodifiable. */
final class KeyOfItem extends AbstractMap<String, AttributeValue> {

    private final Map<String, AttributeValue> item;
    private final List<? extends KeyColumn<?>> columns;

    KeyOfItem(Map<String, AttributeValue> item, List<? extends KeyColumn<?>> columns) {
        this.item = item;
        this.columns = columns;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        for (KeyColumn<?> column : columns) {
            if (column.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        return containsKey(name) ? item.get(name) : null;
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        Map<String, AttributeValue> key = new LinkedHashMap<>();
        for (KeyColumn<?> column : columns) {
            key.put(column.name(), item.get(column.name()));
        }
        return Collections.unmodifiableSet(key.entrySet());
    }
}
