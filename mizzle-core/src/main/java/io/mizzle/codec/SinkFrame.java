package io.mizzle.codec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One container that an {@link AttributeValueSink} is inside of, or the place of the one value it makes. */
final class SinkFrame {

    private final @Nullable SinkFrame parent;
    private final ValueType type;
    private @Nullable Map<String, AttributeValue> entries;
    private @Nullable List<AttributeValue> elements;
    private @Nullable List<String> texts;
    private @Nullable List<SdkBytes> bytes;
    private @Nullable AttributeValue result;
    private @Nullable String name;

    private SinkFrame(@Nullable SinkFrame parent, ValueType type) {
        this.parent = parent;
        this.type = type;
    }

    static SinkFrame map(@Nullable SinkFrame parent, int size) {
        SinkFrame frame = new SinkFrame(parent, ValueType.M);
        frame.entries = new LinkedHashMap<>(size * 4 / 3 + 1);
        return frame;
    }

    static SinkFrame list(SinkFrame parent, int size) {
        SinkFrame frame = new SinkFrame(parent, ValueType.L);
        frame.elements = new ArrayList<>(size);
        return frame;
    }

    static SinkFrame set(SinkFrame parent, ValueType type, int size) {
        SinkFrame frame = new SinkFrame(parent, type);
        if (type == ValueType.BS) {
            frame.bytes = new ArrayList<>(size);
        } else {
            frame.texts = new ArrayList<>(size);
        }
        return frame;
    }

    /** The place of one value; NULL stands for any type. */
    static SinkFrame value(String path) {
        SinkFrame frame = new SinkFrame(null, ValueType.NULL);
        frame.name = path;
        return frame;
    }

    SinkFrame parent() {
        if (parent == null) {
            throw new IllegalStateException("Nothing was begun that could end here.");
        }
        return parent;
    }

    Map<String, AttributeValue> entries() {
        if (entries == null) {
            throw new IllegalStateException("This sink makes one value, not an item.");
        }
        return entries;
    }

    AttributeValue result() {
        if (result == null) {
            throw new IllegalStateException("No value was written for " + name + ".");
        }
        return result;
    }

    void name(String next) {
        name = next;
    }

    boolean takesTexts() {
        return texts != null;
    }

    void text(ValueType element, String text) {
        if (texts == null || type.elementType() != element) {
            throw misplaced(element);
        }
        texts.add(text);
    }

    void binary(SdkBytes value) {
        if (bytes != null) {
            bytes.add(value);
        } else {
            put(AttributeValue.createB(value));
        }
    }

    /** A value of any type; inside a set, one of its element type. */
    void any(AttributeValue value) {
        if (bytes != null && value.b() != null) {
            bytes.add(value.b());
        } else if (type == ValueType.SS && value.s() != null) {
            text(ValueType.S, value.s());
        } else if (type == ValueType.NS && value.n() != null) {
            text(ValueType.N, value.n());
        } else {
            put(value);
        }
    }

    void put(AttributeValue value) {
        if (entries != null) {
            entries.put(attributeName(), value);
            name = null;
        } else if (elements != null) {
            elements.add(value);
        } else if (type == ValueType.NULL) {
            result = value;
        } else {
            throw misplaced(ValueType.valueOf(
                    value.type() == AttributeValue.Type.NUL
                            ? "NULL"
                            : value.type().name()));
        }
    }

    private String attributeName() {
        if (name == null) {
            throw new IllegalStateException(
                    "A value was written inside " + path() + " before its attribute was named.");
        }
        return name;
    }

    private IllegalStateException misplaced(ValueType element) {
        return new IllegalStateException(
                "A value of type " + element + " was written into the " + type + " " + path() + ".");
    }

    void finishInto(SinkFrame outer) {
        outer.put(
                switch (type) {
                    case M -> AttributeValue.createM(entries);
                    case L -> AttributeValue.createL(elements);
                    case SS -> AttributeValue.createSs(texts);
                    case NS -> AttributeValue.createNs(texts);
                    case BS -> AttributeValue.createBs(bytes);
                    default -> throw new IllegalStateException("Nothing was begun that could end here.");
                });
    }

    /** Where the next value goes: {@code discounts[0].rate}. */
    String path() {
        String outer = parent == null ? "" : parent.path();
        if (elements != null) {
            return outer + "[" + elements.size() + "]";
        }
        if (name == null) {
            return outer;
        }
        return outer.isEmpty() ? name : outer + "." + name;
    }
}
