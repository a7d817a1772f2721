package io.mizzle.internal.render;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The placeholders of a shape, which all statements of it share, with the values of one. Unmodifiable: requests copy it. */
final class PlaceholderValues extends AbstractMap<String, AttributeValue> {

    private final List<String> placeholders;
    private final AttributeValue[] values;

    /**
     * Both in one order.
     *
     * @param values may be longer
     */
    PlaceholderValues(List<String> placeholders, AttributeValue[] values) {
        this.placeholders = placeholders;
        this.values = values;
    }

    @Override
    public int size() {
        return placeholders.size();
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
        for (int at = 0; at < placeholders.size(); at++) {
            action.accept(placeholders.get(at), values[at]);
        }
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return placeholders.size();
            }

            @Override
            public Iterator<Map.Entry<String, AttributeValue>> iterator() {
                return new Walk();
            }
        };
    }

    private final class Walk implements Iterator<Map.Entry<String, AttributeValue>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < placeholders.size();
        }

        @Override
        public Map.Entry<String, AttributeValue> next() {
            if (next >= placeholders.size()) {
                throw new NoSuchElementException();
            }
            return Map.entry(placeholders.get(next), values[next++]);
        }
    }
}
