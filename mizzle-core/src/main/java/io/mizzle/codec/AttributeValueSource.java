package io.mizzle.codec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A source over the SDK's {@code AttributeValue}: one value, or the attributes of an item.
 *
 * <p>{@link #nextAttribute} passes over attributes stored as NULL, so that a component stored as NULL, by another
 * library say, is the same as an
 * absent one. Elements of lists and entries of maps stored as NULL are seen. For one use.
 */
public final class AttributeValueSource implements ValueSource {

    private final String entity;
    private final @Nullable Map<String, AttributeValue> item;
    private @Nullable SourceFrame frame;
    private @Nullable AttributeNames known;
    private @Nullable String attribute;
    private int next;
    private @Nullable List<AttributeValue> elements;
    private int nextElement;
    private @Nullable AttributeValue current;

    private AttributeValueSource(String entity, @Nullable Map<String, AttributeValue> item) {
        this.entity = entity;
        this.item = item;
    }

    /**
     * A source inside the map of an item, before its first attribute.
     *
     * @param entity the entity's simple name, for errors
     * @param item the attributes; only read
     * @return the source
     */
    public static AttributeValueSource item(String entity, Map<String, AttributeValue> item) {
        return new AttributeValueSource(entity, item);
    }

    /**
     * A source at one value.
     *
     * @param entity the entity's simple name, for errors
     * @param path where the value was, for errors: {@code shipTo.city}
     * @param value the value
     * @return the source
     */
    public static AttributeValueSource value(String entity, String path, AttributeValue value) {
        AttributeValueSource source = new AttributeValueSource(entity, null);
        source.attribute = path;
        source.current = value;
        return source;
    }

    @Override
    public ValueType type() {
        return ValueType.of(current());
    }

    private AttributeValue current() {
        if (current == null) {
            throw new IllegalStateException("The source stands at no value.");
        }
        return current;
    }

    @Override
    public String readString() {
        String text = current().s();
        if (text == null) {
            throw wrongType(ValueType.S);
        }
        return text;
    }

    private String readNumber() {
        String text = current().n();
        if (text == null) {
            throw wrongType(ValueType.N);
        }
        return text;
    }

    @Override
    public int readInt() {
        return Numbers.parseInt(readNumber(), this);
    }

    @Override
    public long readLong() {
        return Numbers.parseLong(readNumber(), this);
    }

    @Override
    public double readDouble() {
        return Numbers.parseDouble(readNumber(), this);
    }

    @Override
    public BigDecimal readDecimal() {
        return Numbers.parseDecimal(readNumber(), this);
    }

    @Override
    public boolean readBoolean() {
        Boolean value = current().bool();
        if (value == null) {
            throw wrongType(ValueType.BOOL);
        }
        return value;
    }

    @Override
    public SdkBytes readBinary() {
        SdkBytes value = current().b();
        if (value == null) {
            throw wrongType(ValueType.B);
        }
        return value;
    }

    @Override
    public AttributeValue readAttributeValue() {
        return current();
    }

    @Override
    public boolean readNull() {
        return isNull(current());
    }

    @Override
    public void skip() {
        current();
    }

    @Override
    public void beginMap() {
        if (!current().hasM()) {
            throw wrongType(ValueType.M);
        }
        frame = SourceFrame.map(frame, current().m());
    }

    @Override
    public int nextAttribute(AttributeNames names) {
        if (frame == null && item != null) {
            return nextOfItem(item, names);
        }
        SourceFrame map = frame();
        int index = map.nextAttribute(names);
        if (index < 0) {
            frame = map.parent();
        } else {
            current = map.value();
        }
        return index;
    }

    /** The item itself has no frame: nearly all that is read are items. */
    private int nextOfItem(Map<String, AttributeValue> attributes, AttributeNames names) {
        for (int i = next; i < names.size(); i++) {
            AttributeValue found = attributes.get(names.name(i));
            if (found != null && !isNull(found)) {
                next = i + 1;
                if (known != names) {
                    known = names; // the attribute's name is asked for by errors only
                }
                current = found;
                return i;
            }
        }
        next = names.size();
        known = null;
        return -1;
    }

    private static boolean isNull(AttributeValue value) {
        return value.type() == AttributeValue.Type.NUL;
    }

    private SourceFrame frame() {
        if (frame == null && item != null) {
            frame = SourceFrame.map(null, item);
        }
        if (frame == null) {
            throw new IllegalStateException("The source is inside nothing.");
        }
        return frame;
    }

    @Override
    public @Nullable String nextKey() {
        SourceFrame map = frame();
        String key = map.nextKey();
        if (key == null) {
            frame = map.parent();
        } else {
            current = map.value();
        }
        return key;
    }

    @Override
    public @Nullable String peekString(String name) {
        return frame().peekString(name);
    }

    @Override
    public int beginList() {
        if (!current().hasL()) {
            throw wrongType(ValueType.L);
        }
        if (frame == null && item != null && elements == null) {
            elements = current().l();
            nextElement = 0;
            return elements.size();
        }
        SourceFrame list = SourceFrame.list(frame, current().l());
        frame = list;
        return list.size();
    }

    /** Without the element that the source stands at each time, which only errors ask for. */
    @Override
    public List<String> readStrings() {
        List<AttributeValue> list = current().l();
        String[] texts = new String[list.size()];
        for (int i = 0; i < texts.length; i++) {
            String text = list.get(i).s();
            if (text == null) {
                return ValueSource.super.readStrings(); // which says what is wrong
            }
            texts[i] = text;
        }
        return texts.length == 0 ? ValueSource.super.readStrings() : Arrays.asList(texts);
    }

    @Override
    public int beginSet(ValueType type) {
        if (!type.name().equals(Types.name(current()))) {
            throw wrongType(type);
        }
        SourceFrame set = SourceFrame.set(frame, type, current());
        frame = set;
        return set.size();
    }

    @Override
    public boolean nextElement() {
        if (frame == null && elements != null) {
            return nextOfList(elements);
        }
        SourceFrame inner = frame();
        if (inner.nextElement()) {
            current = inner.value();
            return true;
        }
        frame = inner.parent();
        return false;
    }

    /** A list that is an attribute has no frame either. */
    private boolean nextOfList(List<AttributeValue> list) {
        if (nextElement == list.size()) {
            elements = null;
            return false;
        }
        current = list.get(nextElement++);
        return true;
    }

    private RuntimeException wrongType(ValueType expected) {
        return Failures.format(entity, path(), expected.name(), Types.name(current()));
    }

    @Override
    public RuntimeException unexpected(String expected, String found) {
        return Failures.format(entity, path(), expected, found);
    }

    @Override
    public RuntimeException missing(String name) {
        String outer = path();
        return Failures.format(entity, outer.isEmpty() ? name : outer + "." + name, "a value", "nothing");
    }

    private String path() {
        String start = start();
        if (elements != null && nextElement > 0) {
            start += "[" + (nextElement - 1) + "]";
        }
        return frame == null ? start : frame.path(start);
    }

    private String start() {
        if (known != null) {
            return known.name(next - 1);
        }
        return attribute == null ? "" : attribute;
    }
}
