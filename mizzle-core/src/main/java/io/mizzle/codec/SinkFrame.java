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

/** One container that an {@link AttributeValueSink} is inside of, below the item itself and a list that is an attribute. */
final class SinkFrame {

    private final @Nullable SinkFrame parent;
    private final ValueType type;
    private final Map<String, AttributeValue> entries;
    private final List<AttributeValue> elements;
    private final List<String> texts;
    private final List<SdkBytes> bytes;
    private @Nullable String name;
    private boolean mayRepeat;

    SinkFrame(@Nullable SinkFrame parent, ValueType type, int size) {
        this.parent = parent;
        this.type = type;
        this.entries = type == ValueType.M ? new LinkedHashMap<>(size * 4 / 3 + 1) : Map.of();
        this.elements = type == ValueType.L ? new ArrayList<>(size) : List.of();
        this.texts = type == ValueType.SS || type == ValueType.NS ? new ArrayList<>(size) : List.of();
        this.bytes = type == ValueType.BS ? new ArrayList<>(size) : List.of();
    }

    @Nullable SinkFrame parent() {
        return parent;
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

    void put(AttributeValue value) {
        if (type == ValueType.M) {
            entries.put(attributeName(), value);
            name = null;
        } else if (type == ValueType.L) {
            elements.add(value);
        } else {
            throw misplaced();
        }
    }

    private String attributeName() {
        if (name == null) {
            throw new IllegalStateException("A value was written into a map before its attribute was named.");
        }
        return name;
    }

    private IllegalStateException misplaced() {
        return new IllegalStateException("A value of another type was written into a set of type " + type + ".");
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
        return AttributeValue.createBs(bytes);
    }

    /** Where the next value goes: {@code discounts[0].rate}, from the path of the outermost container. */
    String path(String start) {
        String outer = parent == null ? start : parent.path(start);
        if (type == ValueType.L) {
            return outer + "[" + elements.size() + "]";
        }
        if (name == null) {
            return outer;
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }
}
