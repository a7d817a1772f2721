package io.mizzle.codec;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One container that an {@link AttributeValueSource} is inside of. */
final class SourceFrame {

    private final @Nullable SourceFrame parent;
    private final Map<String, AttributeValue> map;
    private final List<?> list;
    private final ValueType type;
    private @Nullable Iterator<Map.Entry<String, AttributeValue>> entries;
    private int next;
    private @Nullable String name;
    private @Nullable AttributeValue value;

    private SourceFrame(@Nullable SourceFrame parent, Map<String, AttributeValue> map, List<?> list, ValueType type) {
        this.parent = parent;
        this.map = map;
        this.list = list;
        this.type = type;
    }

    static SourceFrame map(@Nullable SourceFrame parent, Map<String, AttributeValue> map) {
        return new SourceFrame(parent, map, List.of(), ValueType.M);
    }

    static SourceFrame list(@Nullable SourceFrame parent, List<AttributeValue> list) {
        return new SourceFrame(parent, Map.of(), list, ValueType.L);
    }

    static SourceFrame set(@Nullable SourceFrame parent, ValueType type, AttributeValue set) {
        List<?> elements = switch (type) {
            case SS -> set.ss();
            case NS -> set.ns();
            case BS -> set.bs();
            default -> throw new IllegalArgumentException(type + " is not a set");
        };
        return new SourceFrame(parent, Map.of(), elements, type);
    }

    @Nullable SourceFrame parent() {
        return parent;
    }

    int size() {
        return list.size();
    }

    AttributeValue value() {
        if (value == null) {
            throw new IllegalStateException("The source stands at no value.");
        }
        return value;
    }

    int nextAttribute(AttributeNames names) {
        for (int i = next; i < names.size(); i++) {
            AttributeValue found = map.get(names.name(i));
            if (found != null && !Types.isNull(found)) {
                next = i + 1;
                name = names.name(i);
                value = found;
                return i;
            }
        }
        return -1;
    }

    @Nullable String nextKey() {
        if (entries == null) {
            entries = map.entrySet().iterator();
        }
        if (!entries.hasNext()) {
            return null;
        }
        Map.Entry<String, AttributeValue> entry = entries.next();
        name = entry.getKey();
        value = entry.getValue();
        return name;
    }

    @Nullable String peekString(String key) {
        AttributeValue found = map.get(key);
        return found == null ? null : found.s();
    }

    boolean nextElement() {
        if (next == list.size()) {
            return false;
        }
        value = Types.element(type, list.get(next++));
        return true;
    }

    String path(String start) {
        String outer = parent == null ? start : parent.path(start);
        if (type == ValueType.L) {
            return next == 0 ? outer : outer + "[" + (next - 1) + "]";
        }
        if (name == null) {
            return outer;
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }
}
