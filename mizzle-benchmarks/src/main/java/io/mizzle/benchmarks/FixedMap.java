package io.mizzle.benchmarks;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as one array: what a marshaller does is walk through it. */
final class FixedMap extends AbstractMap<String, AttributeValue> {

    private final List<Map.Entry<String, AttributeValue>> entries;

    FixedMap(int capacity) {
        entries = new ArrayList<>(capacity);
    }

    void add(String name, AttributeValue value) {
        entries.add(Map.entry(name, value));
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public @Nullable AttributeValue get(Object name) {
        for (Map.Entry<String, AttributeValue> entry : entries) {
            if (entry.getKey().equals(name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, AttributeValue>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
