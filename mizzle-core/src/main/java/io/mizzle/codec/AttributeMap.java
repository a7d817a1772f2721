package io.mizzle.codec;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as two arrays. Items are written once and walked through by a marshaller; hashing their names and an entry for each would be half
 * of what encoding allocates. Keeps the order of writing.
 */
final class AttributeMap extends AbstractMap<String, AttributeValue> {

    private String[] names;
    private AttributeValue[] values;
    private int size;

    AttributeMap(int capacity) {
        names = new String[capacity];
        values = new AttributeValue[capacity];
    }

    /** Adds an attribute that is not there yet. */
    void append(String name, AttributeValue value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2 + 4);
            values = Arrays.copyOf(values, size * 2 + 4);
        }
        names[size] = name;
        values[size++] = value;
    }

    private int indexOf(@Nullable Object name) {
        for (int at = 0; at < size; at++) {
            if (names[at].equals(name)) {
                return at;
            }
        }
        return -1;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        int at = indexOf(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public @Nullable AttributeValue put(String name, AttributeValue value) {
        int at = indexOf(name);
        if (at < 0) {
            append(name, value);
            return null;
        }
        return set(at, value);
    }

    @Override
    public @Nullable AttributeValue remove(@Nullable Object name) {
        int at = indexOf(name);
        return at < 0 ? null : removeAt(at);
    }

    private AttributeValue set(int at, AttributeValue value) {
        AttributeValue before = values[at];
        values[at] = value;
        return before;
    }

    private AttributeValue removeAt(int at) {
        AttributeValue before = values[at];
        size--;
        System.arraycopy(names, at + 1, names, at, size - at);
        System.arraycopy(values, at + 1, values, at, size - at);
        return before;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
        for (int at = 0; at < size; at++) {
            action.accept(names[at], values[at]);
        }
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Map.Entry<String, AttributeValue>> {

        @Override
        public Iterator<Map.Entry<String, AttributeValue>> iterator() {
            return new Walk();
        }

        @Override
        public int size() {
            return size;
        }
    }

    private final class Walk implements Iterator<Map.Entry<String, AttributeValue>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public Map.Entry<String, AttributeValue> next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return new Attribute(names[next], values[next++]);
        }

        @Override
        public void remove() {
            removeAt(--next);
        }
    }

    /** Writes through, as the entries of other maps do. */
    private final class Attribute extends SimpleEntry<String, AttributeValue> {

        private static final long serialVersionUID = 1;

        Attribute(String name, AttributeValue value) {
            super(name, value);
        }

        @Override
        public AttributeValue setValue(AttributeValue value) {
            put(getKey(), value);
            return super.setValue(value);
        }
    }
}
