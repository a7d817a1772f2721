package io.mizzle.codec;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Any value as it is; in sets it is an element of an L, hence the type. */
final class AttributeValueCodec implements Codec<AttributeValue> {

    @Override
    public ValueType type() {
        return ValueType.M;
    }

    @Override
    public AttributeValue read(ValueSource in) {
        return in.readAttributeValue();
    }

    @Override
    public void write(AttributeValue value, ValueSink out) {
        out.attributeValue(value);
    }
}
