package io.mizzle.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One container that an {@link AttributeValueSink} is inside of, or the place of the one value it makes. */
final class SinkFrame {

    private final @Nullable SinkFrame parent;
    private final ValueType type;
    private final Map<String, AttributeValue> entries;
    private final @Nullable AttributeMap item;
    private final List<AttributeValue> elements;
    private final List<String> texts;
    private final List<SdkBytes> bytes;
    private @Nullable AttributeValue result;
    private @Nullable String name;
    private boolean mayRepeat;

    private SinkFrame(@Nullable SinkFrame parent, ValueType type, int size) {
        this.parent = parent;
        this.type = type;
        this.item = parent == null && type == ValueType.M ? new AttributeMap(size) : null;
        this.entries = item != null ? item : type == ValueType.M ? new LinkedHashMap<>(size * 4 / 3 + 1) : Map.of();
        this.elements = type == ValueType.L ? new ArrayList<>(size) : List.of();
        this.texts = type == ValueType.SS || type == ValueType.NS ? new ArrayList<>(size) : List.of();
        this.bytes = type == ValueType.BS ? new ArrayList<>(size) : List.of();
    }

    static SinkFrame item(int size) {
        return new SinkFrame(null, ValueType.M, size);
    }

    /** The place of one value; NULL stands for any type. */
    static SinkFrame value(String path) {
        SinkFrame frame = new SinkFrame(null, ValueType.NULL, 0);
        frame.name = path;
        return frame;
    }

    static SinkFrame inside(SinkFrame parent, ValueType container, int size) {
        return new SinkFrame(parent, container, size);
    }

    SinkFrame parent() {
        if (parent == null) {
            throw new IllegalStateException("Nothing was begun that could end here.");
        }
        return parent;
    }

    Map<String, AttributeValue> entries() {
        if (type != ValueType.M) {
            throw new IllegalStateException("This sink makes one value, not an item.");
        }
        return entries;
    }

    AttributeValue result() {
        if (result == null) {
            throw new IllegalStateException("No value was written for " + path() + ".");
        }
        return result;
    }

    void name(String next) {
        name = next;
    }

    boolean isTextSet() {
        return type == ValueType.SS || type == ValueType.NS;
    }

    void text(ValueType element, String text) {
        if (type.elementType() != element) {
            throw misplaced();
        }
        texts.add(text);
    }

    void binary(SdkBytes value) {
        if (type == ValueType.BS) {
            bytes.add(value);
        } else {
            put(AttributeValue.createB(value));
        }
    }

    /** A value of any type; false inside a set whose elements are of another type. */
    boolean any(AttributeValue value) {
        if (isTextSet()) {
            String text = type == ValueType.SS ? value.s() : value.n();
            return text != null && texts.add(text);
        }
        if (type == ValueType.BS) {
            return value.b() != null && bytes.add(value.b());
        }
        put(value);
        return true;
    }

    /** Without a switch, which would be a class of its own to load. */
    void put(AttributeValue value) {
        if (item != null) {
            item.append(attributeName(), value); // a record's attributes have different names
            name = null;
        } else if (type == ValueType.M) {
            entries.put(attributeName(), value);
            name = null;
        } else if (type == ValueType.L) {
            elements.add(value);
        } else if (type == ValueType.NULL) {
            result = value;
        } else {
            throw misplaced();
        }
    }

    private String attributeName() {
        if (name == null) {
            throw new IllegalStateException("A value was written into " + path() + " before its attribute was named.");
        }
        return name;
    }

    private IllegalStateException misplaced() {
        return new IllegalStateException("A value of another type was written into the " + type + " " + path() + ".");
    }

    /** Distinct Java values came whose stored forms may be the same. */
    void mayRepeat() {
        mayRepeat = true;
    }

    /** Whether two elements of a set are the same for DynamoDB, which refuses that. */
    boolean repeats() {
        if (!mayRepeat) {
            return false;
        }
        Set<Object> distinct = new HashSet<>(bytes);
        for (String text : texts) {
            distinct.add(type == ValueType.NS ? new BigDecimal(text).stripTrailingZeros() : text);
        }
        return distinct.size() < texts.size() + bytes.size();
    }

    AttributeValue finished() {
        if (type == ValueType.L) {
            return AttributeValue.createL(elements);
        }
        if (type == ValueType.M) {
            return AttributeValue.createM(entries);
        }
        if (isTextSet()) {
            return type == ValueType.SS ? AttributeValue.createSs(texts) : AttributeValue.createNs(texts);
        }
        if (type == ValueType.BS) {
            return AttributeValue.createBs(bytes);
        }
        throw new IllegalStateException("Nothing was begun that could end here.");
    }

    /** Where the next value goes: {@code discounts[0].rate}. */
    String path() {
        String outer = parent == null ? "" : parent.path();
        if (type == ValueType.L) {
            return outer + "[" + elements.size() + "]";
        }
        if (name == null) {
            return outer;
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }
}
