package io.mizzle.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The user's own form. Whatever the converter throws is reported with the attribute's path.
 *
 * @param converter the user's code
 */
record ConvertedCodec<T>(AttributeConverter<T> converter) implements Codec<T> {

    @Override
    public ValueType type() {
        return converter.type();
    }

    @Override
    public T read(ValueSource in) {
        AttributeValue stored = in.readAttributeValue();
        T value;
        try {
            value = converter.fromAttributeValue(stored);
        } catch (RuntimeException e) {
            throw Failures.because(in.unexpected("what " + name() + " reads", "a value it refuses"), e);
        }
        if (value == null) {
            throw in.unexpected("what " + name() + " reads", "a value for which it returns null");
        }
        return value;
    }

    @Override
    public void write(T value, ValueSink out) {
        AttributeValue stored;
        try {
            stored = converter.toAttributeValue(value);
        } catch (RuntimeException e) {
            throw Failures.because(
                    out.invalid(name() + " cannot store the value", "Correct the value or the converter"), e);
        }
        if (stored == null) {
            throw out.invalid(name() + " returned null", "Let toAttributeValue return a value of type " + type());
        }
        out.attributeValue(stored);
    }

    private String name() {
        return converter.getClass().getSimpleName();
    }
}
