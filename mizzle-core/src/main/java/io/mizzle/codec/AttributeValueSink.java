package io.mizzle.codec;

import java.math.BigDecimal;
import java.util.Map;
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
    private final SinkFrame root;
    private SinkFrame frame;
    private int depth;

    private AttributeValueSink(String entity, SinkFrame root) {
        this.entity = entity;
        this.root = root;
        this.frame = root;
    }

    /**
     * A sink inside the map of an item: attributes follow, and nothing ends the map.
     *
     * @param entity the entity's simple name, for errors
     * @param size how many attributes will follow at most
     * @return the sink; {@link #item()} is its result
     */
    public static AttributeValueSink item(String entity, int size) {
        return new AttributeValueSink(entity, SinkFrame.item(size));
    }

    /**
     * A sink for one value.
     *
     * @param entity the entity's simple name, for errors
     * @param path where the value belongs, for errors: {@code shipTo.city}
     * @return the sink; {@link #value()} is its result
     */
    public static AttributeValueSink value(String entity, String path) {
        return new AttributeValueSink(entity, SinkFrame.value(path));
    }

    /**
     * The attributes written so far.
     *
     * @return the item, modifiable and the caller's own
     */
    public Map<String, AttributeValue> item() {
        return root.entries();
    }

    /**
     * The value written.
     *
     * @return the value
     * @throws IllegalStateException if none was
     */
    public AttributeValue value() {
        return root.result();
    }

    @Override
    public void string(String value) {
        if (frame.isTextSet()) {
            frame.text(ValueType.S, checked(value));
        } else {
            frame.put(AttributeValue.createS(checked(value)));
        }
    }

    @Override
    public void number(long value) {
        numeric(Long.toString(value));
    }

    @Override
    public void number(double value) {
        numeric(Numbers.print(value, this));
        frame.mayRepeat();
    }

    @Override
    public void number(BigDecimal value) {
        numeric(Numbers.print(value, this));
        frame.mayRepeat();
    }

    private void numeric(String text) {
        if (frame.isTextSet()) {
            frame.text(ValueType.N, text);
        } else {
            frame.put(AttributeValue.createN(text));
        }
    }

    @Override
    public void bool(boolean value) {
        frame.put(value ? TRUE : FALSE);
    }

    @Override
    public void binary(SdkBytes value) {
        frame.binary(value);
    }

    @Override
    public void nullValue() {
        frame.put(NULL);
    }

    @Override
    public void attributeValue(AttributeValue value) {
        if (!frame.any(value)) {
            throw invalid(
                    "a " + ValueType.of(value) + " is no element of this set",
                    "Let the converter write the type it declares");
        }
        frame.mayRepeat();
    }

    @Override
    public void beginMap(int size) {
        enter(ValueType.M, size);
    }

    @Override
    public void attribute(AttributeNames names, int index) {
        frame.name(names.name(index));
    }

    @Override
    public void attribute(String name) {
        if (name.isEmpty()) {
            throw invalid("a name is empty", "Give every key of the map at least one character");
        }
        frame.name(checked(name));
    }

    @Override
    public void endMap() {
        leave();
    }

    @Override
    public void beginList(int size) {
        enter(ValueType.L, size);
    }

    @Override
    public void endList() {
        leave();
    }

    private void enter(ValueType container, int size) {
        depth++;
        if (depth + (size == 0 ? 0 : 1) > DEEPEST) {
            throw invalid("is nested deeper than 32 levels", "Keep deep structures as @Json, or as items of their own");
        }
        frame = SinkFrame.inside(frame, container, size);
    }

    private void leave() {
        depth--;
        finish();
    }

    private void finish() {
        SinkFrame inner = frame;
        frame = inner.parent();
        frame.put(inner.finished());
    }

    @Override
    public void beginSet(ValueType type, int size) {
        if (size == 0) {
            throw invalid("the set is empty, which DynamoDB cannot store", "Leave it out, or make it null");
        }
        frame = SinkFrame.inside(frame, type, size);
    }

    @Override
    public void endSet() {
        if (frame.repeats()) {
            throw invalid(
                    "two elements are stored as the same value, such as 1.0 and 1.00",
                    "Keep elements in the set that DynamoDB can tell apart");
        }
        finish();
    }

    private String checked(String text) {
        if (Surrogates.anyLone(text)) {
            throw invalid(
                    "the text has half of a surrogate pair, which UTF-8 cannot hold",
                    "Cut texts at whole characters, or store a byte[]");
        }
        return text;
    }

    @Override
    public RuntimeException invalid(String what, String remedy) {
        return Failures.invalid(entity, frame.path(), what, remedy);
    }
}
