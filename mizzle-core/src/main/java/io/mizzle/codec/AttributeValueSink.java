package io.mizzle.codec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A sink whose result is the SDK's {@code AttributeValue}: one value, or the attributes of an item. What DynamoDB
 * could never store is
 * refused while it is written: numbers out of range, empty sets, lone surrogates, nesting beyond 32 levels. For one
 * use.
 */
public final class AttributeValueSink implements ValueSink {

    /** Of a value in its attribute, itself included: 31 containers around a scalar ("Constraints in Amazon DynamoDB"). */
    private static final int DEEPEST = 32;

    private static final AttributeValue TRUE = AttributeValue.createBool(true);
    private static final AttributeValue FALSE = AttributeValue.createBool(false);
    private static final AttributeValue NULL = AttributeValue.createNul(true);

    private final String entity;
    private final @Nullable AttributeMap item;
    private @Nullable String name;
    private @Nullable AttributeValue result;
    private @Nullable List<AttributeValue> elements;
    private @Nullable SinkFrame frame;
    private int depth;

    private AttributeValueSink(String entity, @Nullable AttributeMap item, @Nullable String name) {
        this.entity = entity;
        this.item = item;
        this.name = name;
    }

    /**
     * A sink inside the map of an item: attributes follow, and nothing ends the map.
     *
     * @param entity the entity's simple name, for errors
     * @param size how many attributes will follow at most
     * @return the sink; {@link #item()} is its result
     */
    public static AttributeValueSink item(String entity, int size) {
        return new AttributeValueSink(entity, new AttributeMap(size), null);
    }

    /**
     * A sink for one value.
     *
     * @param entity the entity's simple name, for errors
     * @param path where the value belongs, for errors: {@code shipTo.city}
     * @return the sink; {@link #value()} is its result
     */
    public static AttributeValueSink value(String entity, String path) {
        return new AttributeValueSink(entity, null, path);
    }

    /**
     * The attributes written so far.
     *
     * @return the item, modifiable and the caller's own
     * @throws IllegalStateException if the sink is for one value
     */
    public Map<String, AttributeValue> item() {
        if (item == null) {
            throw new IllegalStateException("This sink makes one value, not an item.");
        }
        return item;
    }

    /**
     * The value written.
     *
     * @return the value
     * @throws IllegalStateException if none was
     */
    public AttributeValue value() {
        if (result == null) {
            throw new IllegalStateException("No value was written for " + path() + ".");
        }
        return result;
    }

    /** Neither an item nor a list that is an attribute has a frame: nearly all that is written are those, and what stands in them. */
    private void put(AttributeValue value) {
        if (frame != null) {
            frame.put(value);
        } else if (elements != null) {
            elements.add(value);
        } else if (item == null) {
            result = value;
        } else if (name == null) {
            throw new IllegalStateException("A value was written into " + entity + " before its attribute was named.");
        } else {
            item.append(name, value); // a record's attributes have different names
            name = null;
        }
    }

    @Override
    public void string(String value) {
        if (frame != null && frame.isTextSet()) {
            frame.text(ValueType.S, checked(value));
        } else {
            put(AttributeValue.createS(checked(value)));
        }
    }

    @Override
    public void number(long value) {
        numeric(Long.toString(value));
    }

    @Override
    public void number(double value) {
        numeric(Numbers.print(value, this));
        mayRepeat();
    }

    @Override
    public void number(BigDecimal value) {
        numeric(Numbers.print(value, this));
        mayRepeat();
    }

    /** Distinct Java values came whose stored forms may be the same. */
    private void mayRepeat() {
        if (frame != null) {
            frame.mayRepeat();
        }
    }

    private void numeric(String text) {
        if (frame != null && frame.isTextSet()) {
            frame.text(ValueType.N, text);
        } else {
            put(AttributeValue.createN(text));
        }
    }

    @Override
    public void bool(boolean value) {
        put(value ? TRUE : FALSE);
    }

    @Override
    public void binary(SdkBytes value) {
        if (frame != null) {
            frame.binary(value);
        } else {
            put(AttributeValue.createB(value));
        }
    }

    @Override
    public void nullValue() {
        put(NULL);
    }

    @Override
    public void attributeValue(AttributeValue value) {
        if (frame == null) {
            put(value);
        } else if (!frame.any(value)) {
            throw invalid(
                    "a " + ValueType.of(value) + " is no element of this set",
                    "Let the converter write the type it declares");
        }
        mayRepeat();
    }

    @Override
    public void beginMap(int size) {
        deeper(size);
        frame = new SinkFrame(frame, ValueType.M, size);
    }

    @Override
    public void attribute(AttributeNames names, int index) {
        name(names.name(index));
    }

    @Override
    public void attribute(String name) {
        if (name.isEmpty()) {
            throw invalid("a name is empty", "Give every key of the map at least one character");
        }
        name(checked(name));
    }

    private void name(String next) {
        if (frame == null) {
            name = next;
        } else {
            frame.name(next);
        }
    }

    @Override
    public void endMap() {
        depth--;
        finish(frame());
    }

    @Override
    public void beginList(int size) {
        deeper(size);
        if (frame == null && elements == null) {
            elements = new ArrayList<>(size);
        } else {
            frame = new SinkFrame(frame, ValueType.L, size);
        }
    }

    @Override
    public void endList() {
        depth--;
        List<AttributeValue> list = elements;
        if (frame != null || list == null) {
            finish(frame());
        } else {
            elements = null;
            put(AttributeValue.createL(list));
        }
    }

    private void deeper(int size) {
        depth++;
        if (depth + (size == 0 ? 0 : 1) > DEEPEST) {
            throw invalid("is nested deeper than 32 levels", "Keep deep structures as @Json, or as items of their own");
        }
    }

    private SinkFrame frame() {
        if (frame == null) {
            throw new IllegalStateException("Nothing was begun that could end here.");
        }
        return frame;
    }

    private void finish(SinkFrame inner) {
        frame = inner.parent();
        put(inner.finished());
    }

    @Override
    public void beginSet(ValueType type, int size) {
        if (size == 0) {
            throw invalid("the set is empty, which DynamoDB cannot store", "Leave it out, or make it null");
        }
        frame = new SinkFrame(frame, type, size);
    }

    @Override
    public void endSet() {
        SinkFrame set = frame();
        if (set.repeats()) {
            throw invalid(
                    "two elements are stored as the same value, such as 1.0 and 1.00",
                    "Keep elements in the set that DynamoDB can tell apart");
        }
        finish(set);
    }

    private String checked(String text) {
        if (AttributeValues.hasLoneSurrogate(text)) {
            throw invalid(
                    "the text has half of a surrogate pair, which UTF-8 cannot hold",
                    "Cut texts at whole characters, or store a byte[]");
        }
        return text;
    }

    @Override
    public RuntimeException invalid(String what, String remedy) {
        return Failures.invalid(entity, path(), what, remedy);
    }

    private String path() {
        String start = name == null ? "" : name;
        if (elements != null) {
            start += "[" + elements.size() + "]";
        }
        return frame == null ? start : frame.path(start);
    }
}
